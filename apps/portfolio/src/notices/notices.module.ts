import { Module } from '@nestjs/common';
import { ReceiptsModule } from '../receipts/receipts.module.js';
import { NoticeSweeper } from './notice-sweeper.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';

@Module({
  imports: [ReceiptsModule],
  controllers: [NoticesController],
  providers: [NoticesService, NoticeSweeper],
})
export class NoticesModule {}
