import { Module } from '@nestjs/common';
import { BinController } from './bin.controller.js';
import { BinService } from './bin.service.js';
import { PurgeService } from './purge.service.js';

@Module({ controllers: [BinController], providers: [BinService, PurgeService] })
export class BinModule {}
