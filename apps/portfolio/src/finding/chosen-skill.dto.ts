import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import {
  DIFFICULTIES,
  LEVEL_SETTINGS,
  SKILL_LEVELS,
  type ChosenSkill,
  type Difficulty,
  type LevelSetting,
  type SkillLevel,
} from '#portfolio';
import { SkillDto, SkillReferenceDto } from '../skills/skill.dto.js';

export class ChosenSkillDto implements ChosenSkill {
  /** What was proposed; null for my own words */
  @Type(() => SkillReferenceDto)
  @ValidateNested()
  @IsOptional()
  reference?: SkillReferenceDto | null;

  /** The skill in the words of the person */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;

  /** 1 I am discovering it, 2 with help, 3 without help, 4 I can show others */
  @IsIn(SKILL_LEVELS)
  @IsOptional()
  level?: SkillLevel | null;

  /** How hard what I do with it is; kept with a level */
  @IsIn(DIFFICULTIES)
  @IsOptional()
  difficulty?: Difficulty | null;

  /** Where I do it; kept with a level */
  @IsIn(LEVEL_SETTINGS)
  @IsOptional()
  setting?: LevelSetting | null;
}

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
