import { Module } from '@nestjs/common';
import { Receipts } from '#consent';
import { ReceiptsController } from './receipts.controller.js';

@Module({ controllers: [ReceiptsController], providers: [Receipts], exports: [Receipts] })
export class ReceiptsModule {}
