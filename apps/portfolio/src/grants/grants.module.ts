import { Module } from '@nestjs/common';
import { PortfolioAccess, Receipts } from '#consent';
import { Directory } from '#network';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { StopService } from './stop.service.js';

@Module({
  controllers: [GrantsController],
  providers: [GrantsService, StopService, Directory, PortfolioAccess, Receipts],
})
export class GrantsModule {}
