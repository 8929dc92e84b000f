import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, CurrentActor, IdentityOptions, SecondFactor, type Actor } from '#identity';
import { NoticeDto, RegisterDto, SessionDto, SignInDto } from './auth.dto.js';
import { CurrentCaller, tokenOf, type Caller } from './caller.js';
import { dropCookie, setCookie } from './session-cookie.js';
import { NOTICE_VERSION, RegistrationService } from './registration.service.js';
import { SignInService } from './sign-in.service.js';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly signIns: SignInService,
    private readonly options: IdentityOptions,
  ) {}

  /** The privacy notice in force */
  @Get('notice')
  @Access('anyone')
  notice(): NoticeDto {
    return { version: NOTICE_VERSION };
  }

  /** Open an account and be signed in */
  @Post('register')
  @Access('anyone')
  async register(
    @Body() person: RegisterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const opened = await this.registration.register(person, caller);
    setCookie(reply, this.options, opened.token);
    return this.signIns.sessionOf(opened);
  }

  /** Sign in; an older session of this browser ends. With a code of the second factor the session is proved at once */
  @Post('sign-in')
  @HttpCode(200)
  @Access('anyone')
  async signIn(
    @Body() credentials: SignInDto,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const opened = await this.signIns.signIn(credentials, caller, tokenOf(request, this.options));
    setCookie(reply, this.options, opened.token);
    return this.signIns.sessionOf(opened);
  }

  /** Sign out; also right when nobody is signed in */
  @Post('sign-out')
  @HttpCode(204)
  @Access('anyone')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = tokenOf(request, this.options);
    if (token !== undefined) await this.signIns.signOut(token);
    dropCookie(reply, this.options);
  }

  /** Who is signed in */
  @Get('session')
  @Access('signed-in')
  @SecondFactor('not-asked')
  session(@CurrentActor() actor: Actor): Promise<SessionDto> {
    return this.signIns.sessionOf(actor);
  }
}
