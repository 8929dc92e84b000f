import { Module } from '@nestjs/common';
import { ConsentModule, Receipts } from '#consent';
import { LinksController } from './links.controller.js';
import { LinksService } from './links.service.js';

@Module({ imports: [ConsentModule], controllers: [LinksController], providers: [LinksService, Receipts] })
export class LinksModule {}
