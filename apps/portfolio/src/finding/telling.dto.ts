import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import type { KeptSkill, Telling } from '#portfolio';
import { ChosenSkillDto } from './chosen-skill.dto.js';
import { FieldReferenceDto, FieldSummaryDto } from './field.dto.js';

export class KeptSkillDto extends ChosenSkillDto implements KeptSkill {
  /** The own words that it comes from */
  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  own?: string | null;
}

export class TellingDto implements Telling {
  /** The occupation or theme of life that was chosen */
  @Type(() => FieldReferenceDto)
  @ValidateNested()
  @IsOptional()
  field?: FieldReferenceDto | null;

  /** Codes of the activities that were ticked */
  @Matches(/^[a-z0-9-]{1,100}$/, { each: true })
  @ArrayMaxSize(60)
  @IsArray()
  activities!: string[];

  /** What I did besides, in my own words */
  @IsPlainText({ each: true })
  @MaxLength(200, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(10)
  @IsArray()
  own!: string[];

  /** Skills that are picked, and not added yet */
  @Type(() => KeptSkillDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @IsArray()
  skills!: KeptSkillDto[];
}

export class OpenTellingDto extends TellingDto {
  /** Occupations and themes that the title of the experience speaks of */
  suggestions!: FieldSummaryDto[];
}
