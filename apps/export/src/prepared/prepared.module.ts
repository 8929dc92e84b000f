import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { EvidenceFolder, PreparedFolder } from '#storage';
import { Preparation } from './preparation.js';
import { PreparationQueue } from './preparation-queue.js';
import { PreparedFileRows } from './prepared-file.rows.js';
import { PreparedFilesController } from './prepared-files.controller.js';
import { PreparedFilesService } from './prepared-files.service.js';
import { PreparedSweeper } from './prepared-sweeper.js';
import { PreparedUpkeep } from './prepared-upkeep.js';
import { SharedPreparedFilesController } from './shared-prepared-files.controller.js';

@Module({})
export class PreparedModule {
  /** @param files where people's files are kept */
  static forRoot(files: string): DynamicModule {
    return {
      module: PreparedModule,
      imports: [ConsentModule],
      controllers: [PreparedFilesController, SharedPreparedFilesController],
      providers: [
        { provide: EvidenceFolder, useFactory: () => new EvidenceFolder(files) },
        { provide: PreparedFolder, useFactory: () => new PreparedFolder(files) },
        Preparation,
        PreparationQueue,
        PreparedFileRows,
        PreparedFilesService,
        PreparedSweeper,
        PreparedUpkeep,
      ],
    };
  }
}
