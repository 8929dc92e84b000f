import { PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import { SKILL_LEVELS, type SkillLevel, type SkillView } from '#portfolio';
import { ConfirmationDto } from '../confirmations/confirmation.dto.js';

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
  /** Absent when experiences may not be seen */
  experienceIds?: string[];
  /** Who confirmed it, oldest first; absent when nobody has */
  confirmations?: ConfirmationDto[];
  /** Counts the saves; send it back as If-Match */
  version!: number;
}
