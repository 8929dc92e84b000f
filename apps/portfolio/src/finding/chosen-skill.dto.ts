import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, ValidateNested } from 'class-validator';
import { PickType } from '@nestjs/swagger';
import type { ChosenSkill } from '#portfolio';
import { NewSkillDto, SkillDto } from '../skills/skill.dto.js';

/** As a new skill, by what is known of it while one finds it. */
export class ChosenSkillDto
  extends PickType(NewSkillDto, ['reference', 'name', 'level', 'difficulty', 'setting'])
  implements ChosenSkill {}

export class ChosenSkillsDto {
  @Type(() => ChosenSkillDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @ArrayNotEmpty()
  @IsArray()
  skills!: ChosenSkillDto[];
}

/** What became of it: a new skill, one that I had and that this experience shows from now on, or nothing but perhaps its level. */
export const OUTCOMES = ['new', 'tied', 'known'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class AddedSkillDto {
  outcome!: Outcome;
  skill!: SkillDto;
}
