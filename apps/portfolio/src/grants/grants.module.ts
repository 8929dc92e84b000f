import { Module } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { Directory } from '#network';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';

@Module({
  imports: [ConsentModule],
  controllers: [GrantsController],
  providers: [GrantsService, Directory],
  exports: [GrantsService],
})
export class GrantsModule {}
