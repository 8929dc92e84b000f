import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { MyConfirmationDto, NewConfirmationDto } from './confirmation.dto.js';
import { ConfirmationsService } from './confirmations.service.js';

@Controller('counsellor/portfolios/:ownerId')
@Access(['counsellor'])
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  /** The skills of this person that I confirmed, among those I see */
  @Get('confirmations')
  mine(@CurrentActor() actor: Actor, @Param('ownerId', IdPipe) ownerId: string): Promise<MyConfirmationDto[]> {
    return this.confirmations.mine(actor, ownerId);
  }

  /** Confirm a skill that I see; the person decides whether it shows */
  @Post('skills/:id/confirmation')
  give(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
    @Body() { sentence }: NewConfirmationDto,
  ): Promise<MyConfirmationDto> {
    return this.confirmations.give(actor, ownerId, id, sentence);
  }

  /** Withdraw my confirmation, also when the share has ended */
  @Delete('skills/:id/confirmation')
  @HttpCode(204)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.confirmations.withdraw(actor, ownerId, id);
  }
}
