import { Module, type DynamicModule } from '@nestjs/common';
import { EvidenceFolder, PreparedFolder } from '#storage';
import { EvidenceFilesService } from './evidence-files.service.js';
import { EvidenceOptions } from './evidence-options.js';
import { EvidenceSweeper } from './evidence-sweeper.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { StorageRoom } from './storage-room.js';
import { StorageController } from './storage.controller.js';

/** Evidence and its files. The folders of files are there for the whole service: archive and erasure need them too. */
@Module({})
export class EvidenceModule {
  static forRoot(options: EvidenceOptions): DynamicModule {
    return {
      module: EvidenceModule,
      global: true,
      controllers: [EvidenceController, StorageController],
      providers: [
        { provide: EvidenceOptions, useValue: options },
        { provide: EvidenceFolder, useFactory: () => new EvidenceFolder(options.evidenceFolder) },
        { provide: PreparedFolder, useFactory: () => new PreparedFolder(options.evidenceFolder) },
        EvidenceService,
        EvidenceFilesService,
        EvidenceSweeper,
        StorageRoom,
      ],
      exports: [EvidenceFolder, PreparedFolder],
    };
  }
}
