import { Module } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { AccessLogController } from './access-log.controller.js';
import { AccessLogService } from './access-log.service.js';
import { ChainService } from './chain.service.js';
import { SealSweeper } from './seal-sweeper.js';

@Module({
  imports: [ConsentModule],
  controllers: [AccessLogController],
  providers: [AccessLogService, ChainService, SealSweeper],
  exports: [ChainService],
})
export class AccessLogModule {}
