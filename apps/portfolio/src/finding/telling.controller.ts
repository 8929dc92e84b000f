import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IdPipe, languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { AddedSkillDto, ChosenSkillsDto } from './chosen-skill.dto.js';
import { ChosenSkillsService } from './chosen-skills.service.js';
import { OpenTellingDto, TellingDto } from './telling.dto.js';
import { TellingService } from './telling.service.js';

@Controller('portfolio/experiences/:id')
@Access(['owner'])
export class TellingController {
  constructor(
    private readonly telling: TellingService,
    private readonly skills: ChosenSkillsService,
  ) {}

  /** What was ticked of an experience so far, and what its title speaks of */
  @Get('telling')
  open(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') languages?: string,
  ): Promise<OpenTellingDto> {
    return this.telling.open(actor, id, languageOf(languages));
  }

  /** Keep what is ticked, to go on later; the last save wins, and the experience keeps its version */
  @Put('telling')
  keep(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() told: TellingDto): Promise<TellingDto> {
    return this.telling.keep(actor, id, told);
  }

  /**
   * Add the skills that were picked to the portfolio, shown by this experience, all or none. One that is there already by its reference,
   * or by its words without one, is tied to the experience and keeps all but the level that is said now. Sent twice it changes nothing.
   */
  @Post('skills')
  @HttpCode(200)
  add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { skills }: ChosenSkillsDto,
  ): Promise<AddedSkillDto[]> {
    return this.skills.add(actor, id, skills);
  }
}
