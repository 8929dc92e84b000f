import { Module } from '@nestjs/common';
import { Colleagues } from '#network';
import { InvitationsService } from './invitations.service.js';
import { StructureController } from './structure.controller.js';

@Module({ controllers: [StructureController], providers: [Colleagues, InvitationsService] })
export class StructureModule {}
