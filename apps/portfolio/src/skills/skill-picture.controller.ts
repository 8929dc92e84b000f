import { Controller, Get, Headers, Param } from '@nestjs/common';
import { languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { NearbyOccupationDto, OccupationDto, SkillGroupDto } from './skill-picture.dto.js';
import { SkillPictureService } from './skill-picture.service.js';

@Controller('portfolio/skills')
@Access(['owner'])
export class SkillPictureController {
  constructor(private readonly pictures: SkillPictureService) {}

  /** The groups that my skills were chosen from: those of the starter set, then those of imported references; my own words are in none */
  @Get('groups')
  groups(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<SkillGroupDto[]> {
    return this.pictures.groups(actor, languageOf(languages));
  }

  /** Occupations that share the most core skills with mine, nearest first: what I have of each, and what I would still learn */
  @Get('nearby')
  nearby(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<NearbyOccupationDto[]> {
    return this.pictures.nearby(actor, languageOf(languages));
  }

  /** One occupation of the starter set: what one does there, beside my skills */
  @Get('nearby/:code')
  occupation(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Headers('accept-language') languages?: string,
  ): Promise<OccupationDto> {
    return this.pictures.occupation(actor, code, languageOf(languages));
  }
}
