import { Module, type DynamicModule } from '@nestjs/common';
import { PortfolioAccess } from '#consent';
import { EvidenceFolder } from '#storage';
import { CaseloadService } from './caseload.service.js';
import { EVIDENCE_STORE } from './evidence-store.token.js';
import { PortfoliosController } from './portfolios.controller.js';

@Module({})
export class PortfoliosModule {
  static forRoot(evidenceFolder: string): DynamicModule {
    return {
      module: PortfoliosModule,
      controllers: [PortfoliosController],
      providers: [
        CaseloadService,
        PortfolioAccess,
        { provide: EVIDENCE_STORE, useFactory: () => new EvidenceFolder(evidenceFolder) },
      ],
    };
  }
}
