import { Module } from '@nestjs/common';
import { GrantsModule } from '../grants/grants.module.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';

@Module({ imports: [GrantsModule], controllers: [RequestsController], providers: [RequestsService] })
export class RequestsModule {}
