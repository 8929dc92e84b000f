import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { NewRequestDto, SentRequestDto } from './sent-request.dto.js';
import { SentRequestsService } from './sent-requests.service.js';

@Controller('counsellor/requests')
@Access(['counsellor'])
export class SentRequestsController {
  constructor(private readonly requests: SentRequestsService) {}

  /** What I asked in the last thirty days, newest first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<SentRequestDto[]> {
    return this.requests.list(actor);
  }

  /** Ask a person to share; the answer is the same whether the address is known or not */
  @Post()
  ask(@CurrentActor() actor: Actor, @Body() request: NewRequestDto): Promise<SentRequestDto> {
    return this.requests.ask(actor, request);
  }

  /** Take a request back that was not accepted yet */
  @Delete(':id')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.requests.takeBack(actor, id);
  }
}
