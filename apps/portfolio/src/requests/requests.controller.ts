import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { GrantDto } from '../grants/grant.dto.js';
import { AcceptanceDto, ReceivedRequestDto, RefusalDto, RequestBlockDto } from './request.dto.js';
import { RequestsService } from './requests.service.js';

@Controller('portfolio')
@Access(['owner'])
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** What counsellors ask me to share, pending ones first */
  @Get('requests')
  list(@CurrentActor() actor: Actor): Promise<ReceivedRequestDto[]> {
    return this.requests.list(actor);
  }

  /** Share what I choose with the one who asks; replaces what is open for the same counsellor */
  @Post('requests/:id/accept')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() terms: AcceptanceDto,
  ): Promise<GrantDto> {
    return this.requests.accept(actor, id, terms);
  }

  /** Say no; to the one who asks it looks like no answer, and no mark is left */
  @Post('requests/:id/refuse')
  @HttpCode(204)
  refuse(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { block }: RefusalDto): Promise<void> {
    return this.requests.refuse(actor, id, block ?? false);
  }

  /** From whom I want no more requests */
  @Get('request-blocks')
  blocks(@CurrentActor() actor: Actor): Promise<RequestBlockDto[]> {
    return this.requests.blocks(actor);
  }

  /** Let them ask again */
  @Delete('request-blocks/:id')
  @HttpCode(204)
  unblock(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.requests.unblock(actor, id);
  }
}
