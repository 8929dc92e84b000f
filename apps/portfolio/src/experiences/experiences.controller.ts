import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ExperienceChangeDto, ExperienceDto, NewExperienceDto } from './experience.dto.js';
import { ExperiencesService } from './experiences.service.js';

@Controller('portfolio/experiences')
@Access(['owner'])
export class ExperiencesController {
  constructor(private readonly experiences: ExperiencesService) {}

  /** Record something one has done */
  @Post()
  add(@CurrentActor() actor: Actor, @Body() draft: NewExperienceDto): Promise<ExperienceDto> {
    return this.experiences.add(actor, draft);
  }

  /** Change an experience; what is left out stays as it is */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() draft: ExperienceChangeDto,
    @IfMatch() version: number | null,
  ): Promise<ExperienceDto> {
    return this.experiences.amend(actor, id, draft, version);
  }

  /** Put an experience in the bin, where it waits 30 days */
  @Delete(':id')
  @HttpCode(204)
  bin(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    return this.experiences.items.bin(actor, id, version);
  }

  /** Take an experience back out of the bin */
  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ExperienceDto> {
    return this.experiences.items.restore(actor, id);
  }
}
