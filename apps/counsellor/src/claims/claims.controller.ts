import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ClaimedCodeDto, NewClaimDto } from './claim.dto.js';
import { ClaimsService } from './claims.service.js';

@Controller('counsellor/codes')
@Access(['counsellor'])
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  /** Type the code that a person shows me; nothing opens until they confirm */
  @Post()
  claim(@CurrentActor() actor: Actor, @Body() claim: NewClaimDto): Promise<ClaimedCodeDto> {
    return this.claims.claim(actor, claim);
  }

  /** Whether the person has confirmed */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ClaimedCodeDto> {
    return this.claims.read(actor, id);
  }
}
