import { Module } from '@nestjs/common';
import { ConsentModule, Receipts } from '#consent';
import { Directory } from '#network';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { StopService } from './stop.service.js';

@Module({
  imports: [ConsentModule],
  controllers: [GrantsController],
  providers: [GrantsService, StopService, Directory, Receipts],
  exports: [GrantsService],
})
export class GrantsModule {}
