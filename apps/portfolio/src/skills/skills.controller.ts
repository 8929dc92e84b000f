import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { SkillChangeDto, SkillDto, NewSkillDto } from './skill.dto.js';
import { SkillMergesService } from './skill-merges.service.js';
import { SkillsService } from './skills.service.js';

@Controller('portfolio/skills')
@Access(['owner'])
export class SkillsController {
  constructor(
    private readonly skills: SkillsService,
    private readonly merges: SkillMergesService,
  ) {}

  /** Say something one can do */
  @Post()
  add(@CurrentActor() actor: Actor, @Body() draft: NewSkillDto): Promise<SkillDto> {
    return this.skills.add(actor, draft);
  }

  /** Change a skill; what is left out stays as it is */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() draft: SkillChangeDto,
    @IfMatch() version: number | null,
  ): Promise<SkillDto> {
    return this.skills.amend(actor, id, draft, version);
  }

  /** Put a skill in the bin, where it waits 30 days */
  @Delete(':id')
  @HttpCode(204)
  bin(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    return this.skills.items.bin(actor, id, version);
  }

  /** Take a skill back out of the bin; one that was made one with another is set apart from it again */
  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SkillDto> {
    return this.merges.restore(actor, id);
  }
}
