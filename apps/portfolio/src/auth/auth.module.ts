import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { AuthController } from './auth.controller.js';
import { PasswordsController } from './passwords.controller.js';
import { PasswordsService } from './passwords.service.js';
import { RegistrationService } from './registration.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  controllers: [AuthController, PasswordsController, SessionsController],
  providers: [Attempts, PasswordsService, RegistrationService, SessionsService, SignInService],
  exports: [PasswordsService, SignInService],
})
export class AuthModule {}
