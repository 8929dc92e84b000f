import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { EvidenceFolder } from '#storage';
import { CaseloadService } from './caseload.service.js';
import { EVIDENCE_STORE } from './evidence-store.token.js';
import { PortfoliosController } from './portfolios.controller.js';

@Module({})
export class PortfoliosModule {
  static forRoot(evidenceFolder: string): DynamicModule {
    return {
      module: PortfoliosModule,
      imports: [ConsentModule],
      controllers: [PortfoliosController],
      providers: [CaseloadService, { provide: EVIDENCE_STORE, useFactory: () => new EvidenceFolder(evidenceFolder) }],
    };
  }
}
