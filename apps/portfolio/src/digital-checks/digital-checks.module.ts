import { Module } from '@nestjs/common';
import { DigitalChecksController } from './digital-checks.controller.js';
import { DigitalChecksService } from './digital-checks.service.js';

@Module({ controllers: [DigitalChecksController], providers: [DigitalChecksService] })
export class DigitalChecksModule {}
