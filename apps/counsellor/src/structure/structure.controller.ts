import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { Colleagues } from '#network';
import { FactorResetsService } from './factor-resets.service.js';
import { InvitationsService } from './invitations.service.js';
import { InvitationDto, MemberDto, StructureDto } from './structure.dto.js';

@Controller('counsellor/structure')
@Access(['administrator'])
export class StructureController {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly invitations: InvitationsService,
    private readonly resets: FactorResetsService,
  ) {}

  /** My structure and everyone in it */
  @Get()
  read(@CurrentActor() actor: Actor): Promise<StructureDto> {
    return this.colleagues.structure(actor);
  }

  /** Invite a counsellor by mail */
  @Post('invitations')
  invite(@CurrentActor() actor: Actor, @Body() invitee: InvitationDto): Promise<MemberDto> {
    return this.invitations.invite(actor, invitee);
  }

  /** Close a colleague's account: their sessions end, and what was shared with them stops at once */
  @Delete('members/:id')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.colleagues.close(actor, id);
  }

  /** Let a colleague who lost their second factor choose another: the old ones go, their sessions end, and they are told */
  @Delete('members/:id/factors')
  @HttpCode(204)
  resetFactors(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.resets.reset(actor, id);
  }
}
