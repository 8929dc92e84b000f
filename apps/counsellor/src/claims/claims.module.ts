import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';

@Module({ controllers: [ClaimsController], providers: [Attempts, ClaimsService] })
export class ClaimsModule {}
