import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import {
  DIFFICULTIES,
  LEVEL_SETTINGS,
  REFERENCE_SOURCES,
  SKILL_LEVELS,
  type Difficulty,
  type LevelSetting,
  type ReferenceSource,
  type SaidLevel,
  type SkillLevel,
  type SkillReference,
  type SkillView,
} from '#portfolio';
import { ConfirmationDto } from '../confirmations/confirmation.dto.js';

export class SkillReferenceDto implements SkillReference {
  @IsIn(REFERENCE_SOURCES)
  source!: ReferenceSource;

  /** Of the concept, as its source has it */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  code!: string;

  /** Of the source */
  @IsPlainText()
  @MaxLength(40)
  @IsNotEmpty()
  @IsString()
  version!: string;
}

export class SaidLevelDto implements SaidLevel {
  level!: SkillLevel;
  /** ISO 8601 */
  saidAt!: string;
  difficulty!: Difficulty | null;
  setting!: LevelSetting | null;
}

export class NewSkillDto {
  /** The skill in plain words */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;

  @IsPlainText()
  @MaxLength(2000)
  @IsString()
  @IsOptional()
  details?: string | null;

  /** 1 I am discovering it, 2 with help, 3 without help, 4 I can show others */
  @IsIn(SKILL_LEVELS)
  @IsOptional()
  level?: SkillLevel | null;

  /** How hard what I do with it is; kept with the level that is said */
  @IsIn(DIFFICULTIES)
  @IsOptional()
  difficulty?: Difficulty | null;

  /** Where I do it; kept with the level that is said */
  @IsIn(LEVEL_SETTINGS)
  @IsOptional()
  setting?: LevelSetting | null;

  /** Where its name was chosen from; null for my own words */
  @Type(() => SkillReferenceDto)
  @ValidateNested()
  @IsOptional()
  reference?: SkillReferenceDto | null;

  /** My own groupings */
  @IsPlainText({ each: true })
  @MaxLength(60, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(10)
  @IsArray()
  @IsOptional()
  classifications?: string[];

  /** Where or with whom it is used */
  @IsPlainText({ each: true })
  @MaxLength(100, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(20)
  @IsArray()
  @IsOptional()
  contexts?: string[];

  /** The experiences where it was used */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsArray()
  @IsOptional()
  experienceIds?: string[];
}

export class SkillChangeDto extends PartialType(NewSkillDto) {}

export class SkillDto implements SkillView {
  id!: string;
  name!: string;
  details!: string | null;
  /** 1 I am discovering it, 2 with help, 3 without help, 4 I can show others */
  level!: SkillLevel | null;
  contexts!: string[];
  /** Where its name was chosen from; absent when it is all in my own words */
  reference?: SkillReferenceDto;
  /** My own groupings; absent when there are none */
  classifications?: string[];
  /** Each level that was said, oldest first; absent when none was */
  levels?: SaidLevelDto[];
  /** Absent when experiences may not be seen */
  experienceIds?: string[];
  /** Who confirmed it, oldest first; absent when nobody has */
  confirmations?: ConfirmationDto[];
  /** Counts the saves; send it back as If-Match */
  version!: number;
}
