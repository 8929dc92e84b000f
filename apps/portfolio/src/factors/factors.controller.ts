import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor, IdentityOptions, SecondFactor, type Actor } from '#identity';
import { SessionDto } from '../auth/auth.dto.js';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { setCookie } from '../auth/session-cookie.js';
import { SignInService } from '../auth/sign-in.service.js';
import {
  AccountEventDto,
  AddedFactorDto,
  CodeDto,
  FactorsDto,
  RecoveryCodesDto,
  TotpEnrolmentDto,
} from './factors.dto.js';
import { Factors } from './factors.service.js';
import { TotpService } from './totp.service.js';

@Controller('auth')
@Access('signed-in')
export class FactorsController {
  constructor(
    private readonly factors: Factors,
    private readonly totp: TotpService,
    private readonly signIns: SignInService,
    private readonly options: IdentityOptions,
  ) {}

  /** One's second factors */
  @Get('factors')
  @SecondFactor('not-asked')
  list(@CurrentActor() actor: Actor): Promise<FactorsDto> {
    return this.factors.list(actor);
  }

  /** Prove that it is oneself by a code of the app, or a recovery code; the session gets a new cookie */
  @Post('factors/prove')
  @HttpCode(200)
  @SecondFactor('not-asked')
  async prove(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    setCookie(reply, this.options, await this.factors.prove(actor, code));
    return this.signIns.sessionOf(actor);
  }

  /** Begin with a code app: the secret that it needs */
  @Post('factors/totp')
  @SecondFactor('recent-if-any')
  beginTotp(@CurrentActor() actor: Actor): Promise<TotpEnrolmentDto> {
    return this.totp.begin(actor);
  }

  /** Show that the app has the secret, by its code; it replaces the app before. Other sessions end */
  @Post('factors/totp/confirm')
  @HttpCode(200)
  @SecondFactor('recent-if-any')
  async confirmTotp(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedFactorDto> {
    const { token, added } = await this.totp.confirm(actor, code, caller);
    setCookie(reply, this.options, token);
    return added;
  }

  /** Do without the code app; a professional needs another factor for that. Other sessions end */
  @Delete('factors/totp')
  @HttpCode(204)
  @SecondFactor('recent')
  removeTotp(@CurrentActor() actor: Actor, @CurrentCaller() caller: Caller): Promise<void> {
    return this.totp.remove(actor, caller);
  }

  /** Ten new recovery codes; the old ones open nothing any more */
  @Post('factors/recovery-codes')
  @HttpCode(200)
  @SecondFactor('recent')
  async renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.factors.renewRecoveryCodes(actor) };
  }

  /** What happened to the ways into one's account */
  @Get('events')
  events(@CurrentActor() actor: Actor): Promise<AccountEventDto[]> {
    return this.factors.events(actor);
  }
}
