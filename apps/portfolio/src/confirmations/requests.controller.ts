import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ConfirmationRequestDto, NewConfirmationRequestDto } from './confirmation.dto.js';
import { ConfirmationRequestsService } from './requests.service.js';

@Controller('portfolio/confirmation-requests')
@Access(['owner'])
export class ConfirmationRequestsController {
  constructor(private readonly requests: ConfirmationRequestsService) {}

  /** Whom I asked to confirm skills, newest first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ConfirmationRequestDto[]> {
    return this.requests.list(actor);
  }

  /** Ask someone without an account to confirm skills, by a mailed link */
  @Post()
  ask(@CurrentActor() actor: Actor, @Body() asked: NewConfirmationRequestDto): Promise<ConfirmationRequestDto> {
    return this.requests.ask(actor, asked);
  }

  /** Mail a new link, at most once a day; the one before ends */
  @Post(':id/send-again')
  @HttpCode(200)
  sendAgain(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ConfirmationRequestDto> {
    return this.requests.sendAgain(actor, id);
  }

  /** End the link and forget the address; what was confirmed stays */
  @Delete(':id')
  @HttpCode(204)
  cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.requests.cancel(actor, id);
  }
}
