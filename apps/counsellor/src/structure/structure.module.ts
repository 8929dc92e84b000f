import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { Colleagues } from '#network';
import { FactorResetsService } from './factor-resets.service.js';
import { InvitationsService } from './invitations.service.js';
import { StructureController } from './structure.controller.js';

@Module({
  controllers: [StructureController],
  providers: [Attempts, Colleagues, FactorResetsService, InvitationsService],
})
export class StructureModule {}
