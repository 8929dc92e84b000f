import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { ConfirmationsController } from './confirmations.controller.js';
import { ConfirmationsService } from './confirmations.service.js';
import { OutsiderController } from './outsider.controller.js';
import { OutsiderService } from './outsider.service.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';

@Module({
  controllers: [ConfirmationsController, OutsiderController, RequestsController],
  providers: [Attempts, ConfirmationsService, OutsiderService, RequestsService],
})
export class ConfirmationsModule {}
