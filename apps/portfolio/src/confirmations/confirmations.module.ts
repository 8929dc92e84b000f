import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { ConfirmationsController } from './confirmations.controller.js';
import { ConfirmationsService } from './confirmations.service.js';
import { OutsiderController } from './outsider.controller.js';
import { OutsiderService } from './outsider.service.js';
import { ConfirmationRequestsController } from './requests.controller.js';
import { ConfirmationRequestsService } from './requests.service.js';

@Module({
  controllers: [ConfirmationsController, OutsiderController, ConfirmationRequestsController],
  providers: [Attempts, ConfirmationsService, OutsiderService, ConfirmationRequestsService],
})
export class ConfirmationsModule {}
