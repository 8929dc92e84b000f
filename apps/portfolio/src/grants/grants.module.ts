import { Module } from '@nestjs/common';
import { PortfolioAccess } from '#consent';
import { Directory } from '#network';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';

@Module({ controllers: [GrantsController], providers: [GrantsService, Directory, PortfolioAccess] })
export class GrantsModule {}
