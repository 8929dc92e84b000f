import { Module } from '@nestjs/common';
import { Receipts } from '#consent';
import { ReceiptsController } from './receipts.controller.js';
import { ReceiptPapers } from './receipts.service.js';

@Module({ controllers: [ReceiptsController], providers: [ReceiptPapers, Receipts] })
export class ReceiptsModule {}
