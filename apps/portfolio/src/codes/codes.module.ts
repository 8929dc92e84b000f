import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { GrantsModule } from '../grants/grants.module.js';
import { CodesController } from './codes.controller.js';
import { CodesService } from './codes.service.js';

@Module({ imports: [GrantsModule], controllers: [CodesController], providers: [Attempts, CodesService] })
export class CodesModule {}
