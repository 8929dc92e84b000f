import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { RequestDelivery } from './request-delivery.js';
import { SentRequestsController } from './sent-requests.controller.js';
import { SentRequestsService } from './sent-requests.service.js';

@Module({ controllers: [SentRequestsController], providers: [Attempts, RequestDelivery, SentRequestsService] })
export class SentRequestsModule {}
