import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { Colleagues } from '#network';
import { InvitationsService } from './invitations.service.js';
import { StructureController } from './structure.controller.js';

@Module({ controllers: [StructureController], providers: [Attempts, Colleagues, InvitationsService] })
export class StructureModule {}
