import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { AccountController } from './account.controller.js';
import { ArchiveService } from './archive.service.js';
import { ErasureService } from './erasure.service.js';

@Module({ imports: [AuthModule], controllers: [AccountController], providers: [ArchiveService, ErasureService] })
export class AccountModule {}
