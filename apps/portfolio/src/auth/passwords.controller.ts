import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor, IdentityOptions, type Actor } from '#identity';
import { EmailDto, NewPasswordDto, PasswordChangeDto, TokenDto } from './auth.dto.js';
import { CurrentCaller, type Caller } from './caller.js';
import { PasswordsService } from './passwords.service.js';
import { setCookie } from './session-cookie.js';

@Controller('auth')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly options: IdentityOptions,
  ) {}

  /** Be mailed a link to choose a new password; the answer does not tell whether the address is known */
  @Post('password/forgotten')
  @HttpCode(204)
  @Access('anyone')
  forgotten(@Body() { email }: EmailDto, @CurrentCaller() caller: Caller): Promise<void> {
    return this.passwords.forgotten(email, caller);
  }

  /** Choose a new password by a mailed link, or the first one by an invitation */
  @Post('password/reset')
  @HttpCode(204)
  @Access('anyone')
  reset(@Body() choice: NewPasswordDto, @CurrentCaller() caller: Caller): Promise<void> {
    return this.passwords.reset(choice, caller);
  }

  /** Change one's password; every other session ends */
  @Post('password/change')
  @HttpCode(204)
  @Access('signed-in')
  async change(
    @CurrentActor() actor: Actor,
    @Body() change: PasswordChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setCookie(reply, this.options, await this.passwords.change(actor, change, caller));
  }

  /** Show that the e-mail address of one's account is one's own */
  @Post('verify-email')
  @HttpCode(204)
  @Access('signed-in')
  verifyEmail(@CurrentActor() actor: Actor, @Body() { token }: TokenDto): Promise<void> {
    return this.passwords.verifyEmail(actor, token);
  }

  /** Be mailed the verification link once more */
  @Post('verify-email/resend')
  @HttpCode(204)
  @Access('signed-in')
  resend(@CurrentActor() actor: Actor, @CurrentCaller() caller: Caller): Promise<void> {
    return this.passwords.resendVerification(actor, caller);
  }
}
