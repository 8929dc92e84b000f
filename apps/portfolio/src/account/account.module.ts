import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { AccountController } from './account.controller.js';
import { ArchiveService } from './archive.service.js';
import { ErasureService } from './erasure.service.js';

@Module({
  imports: [AccessLogModule, AuthModule],
  controllers: [AccountController],
  providers: [ArchiveService, ErasureService],
})
export class AccountModule {}
