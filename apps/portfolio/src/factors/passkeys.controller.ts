import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { IdPipe } from '#http';
import { Access, CurrentActor, IdentityOptions, SecondFactor, type Actor } from '#identity';
import { SessionDto } from '../auth/auth.dto.js';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { setCookie } from '../auth/session-cookie.js';
import { SignInService } from '../auth/sign-in.service.js';
import { AddedFactorDto, NewPasskeyDto, PasskeyAnswerDto } from './factors.dto.js';
import { PasskeysService } from './passkeys.service.js';

@Controller('auth/factors/passkeys')
@Access('signed-in')
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly signIns: SignInService,
    private readonly options: IdentityOptions,
  ) {}

  /** What a browser needs to make a passkey (`PublicKeyCredentialCreationOptionsJSON`) */
  @Post('options')
  @HttpCode(200)
  @SecondFactor('recent-if-any')
  toAdd(@CurrentActor() actor: Actor): Promise<object> {
    return this.passkeys.toAdd(actor);
  }

  /** Add a passkey that the browser has made. Other sessions end */
  @Post()
  @SecondFactor('recent-if-any')
  async add(
    @CurrentActor() actor: Actor,
    @Body() passkey: NewPasskeyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedFactorDto> {
    const { token, added } = await this.passkeys.add(actor, passkey, caller);
    setCookie(reply, this.options, token);
    return added;
  }

  /** What a browser needs to ask for a passkey (`PublicKeyCredentialRequestOptionsJSON`) */
  @Post('challenge')
  @HttpCode(200)
  @SecondFactor('not-asked')
  toProve(@CurrentActor() actor: Actor): Promise<object> {
    return this.passkeys.toProve(actor);
  }

  /** Prove that it is oneself by a passkey; the session gets a new cookie */
  @Post('prove')
  @HttpCode(200)
  @SecondFactor('not-asked')
  async prove(
    @CurrentActor() actor: Actor,
    @Body() { response }: PasskeyAnswerDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    setCookie(reply, this.options, await this.passkeys.prove(actor, response));
    return this.signIns.sessionOf(actor);
  }

  /** Do without a passkey; a professional needs another factor for that. Other sessions end */
  @Delete(':id')
  @HttpCode(204)
  @SecondFactor('recent')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    return this.passkeys.remove(actor, id, caller);
  }
}
