import { Module } from '@nestjs/common';
import { Receipts } from '#consent';
import { Attempts } from '#identity';
import { Challenges } from '../factors/challenges.js';
import { FactorCodes } from '../factors/factor-codes.js';
import { FactorsController } from '../factors/factors.controller.js';
import { Factors } from '../factors/factors.service.js';
import { PasskeysController } from '../factors/passkeys.controller.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { TotpService } from '../factors/totp.service.js';
import { AddressProof } from './address-proof.js';
import { AuthController } from './auth.controller.js';
import { Doors } from './doors.js';
import { PasswordsController } from './passwords.controller.js';
import { PasswordsService } from './passwords.service.js';
import { RegistrationService } from './registration.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  controllers: [AuthController, FactorsController, PasskeysController, PasswordsController, SessionsController],
  providers: [
    AddressProof,
    Attempts,
    Challenges,
    Doors,
    FactorCodes,
    Factors,
    PasskeysService,
    PasswordsService,
    Receipts,
    RegistrationService,
    SessionsService,
    SignInService,
    TotpService,
  ],
  exports: [PasswordsService, SignInService],
})
export class AuthModule {}
