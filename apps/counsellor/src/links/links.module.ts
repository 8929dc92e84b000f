import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { EvidenceFolder } from '#storage';
import { EVIDENCE_STORE } from '../portfolios/evidence-store.token.js';
import { LinksController } from './links.controller.js';

@Module({})
export class LinksModule {
  static forRoot(evidenceFolder: string): DynamicModule {
    return {
      module: LinksModule,
      imports: [ConsentModule],
      controllers: [LinksController],
      providers: [{ provide: EVIDENCE_STORE, useFactory: () => new EvidenceFolder(evidenceFolder) }],
    };
  }
}
