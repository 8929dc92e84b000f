import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { SkillDto } from './skill.dto.js';
import { AlikeSkillsDto, MergeSkillDto, TellApartDto } from './skill-merge.dto.js';
import { SkillMergesService } from './skill-merges.service.js';

@Controller('portfolio/skills')
@Access(['owner'])
export class SkillMergesController {
  constructor(private readonly merges: SkillMergesService) {}

  /** Pairs of my skills that look like one, surest first; without those that I told apart */
  @Get('duplicates')
  duplicates(@CurrentActor() actor: Actor): Promise<AlikeSkillsDto[]> {
    return this.merges.duplicates(actor);
  }

  /** Make two skills one: the other goes to the bin, and taking it back sets the two apart again */
  @Post(':id/merge')
  @HttpCode(200)
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() merge: MergeSkillDto,
    @IfMatch() version: number | null,
  ): Promise<SkillDto> {
    return this.merges.merge(actor, id, merge, version);
  }

  /** Say that two skills that look like one are two things; one is not asked again */
  @Post(':id/distinct')
  @HttpCode(204)
  tellApart(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { from }: TellApartDto,
  ): Promise<void> {
    return this.merges.tellApart(actor, id, from);
  }
}
