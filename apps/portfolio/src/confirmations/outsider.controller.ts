import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Access } from '#identity';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import {
  AskedConfirmationDto,
  ConfirmationAnswerDto,
  ConfirmationLinkDto,
  ConfirmationWithdrawalDto,
} from './outsider.dto.js';
import { OutsiderService } from './outsider.service.js';

/** For people without an account: what a mailed link opens, which travels in the body, never in an address. */
@Controller('confirmation')
@Access('anyone')
export class OutsiderController {
  constructor(private readonly outsider: OutsiderService) {}

  /** What I am asked; a wrong, an ended and a cancelled link are one answer */
  @Post('open')
  @HttpCode(200)
  open(@Body() { token }: ConfirmationLinkDto, @CurrentCaller() caller: Caller): Promise<AskedConfirmationDto> {
    return this.outsider.open(token, caller);
  }

  /** Confirm or decline; the last word counts */
  @Post('answer')
  @HttpCode(204)
  answer(@Body() answer: ConfirmationAnswerDto, @CurrentCaller() caller: Caller): Promise<void> {
    return this.outsider.answer(answer, caller);
  }

  /** Take back what I confirmed */
  @Post('withdraw')
  @HttpCode(204)
  withdraw(@Body() { token, skillId }: ConfirmationWithdrawalDto, @CurrentCaller() caller: Caller): Promise<void> {
    return this.outsider.withdraw(token, skillId ?? null, caller);
  }
}
