import { IsIn, IsOptional, IsString } from 'class-validator';
import { MaxLength } from '#http';
import type { ExperienceKind, ReferenceSource } from '#portfolio';
import { SkillReferenceDto } from '../skills/skill.dto.js';
import type { FieldKind, FieldSummary, FieldView, ProposedSkill } from './field-views.js';
import type { EvidenceHint } from './fitting-evidence.js';

const FIELD_KINDS: readonly FieldKind[] = ['occupation', 'theme'];

export class FieldSearchDto {
  /** Only occupations, or only themes of life; both unless told */
  @IsIn(FIELD_KINDS)
  @IsOptional()
  kind?: FieldKind;

  /** What was typed so far; without it, all of them */
  @MaxLength(100)
  @IsString()
  @IsOptional()
  q?: string;
}

export class FieldSummaryDto implements FieldSummary {
  source!: ReferenceSource;
  code!: string;
  kind!: FieldKind;
  label!: string;
  /** Where one looks for it */
  family!: string;
  /** The kind of experience that it mostly is */
  usualKind!: ExperienceKind;
  /** What an experience of it could be called */
  usualTitle!: string;
}

export class ActivityDto {
  code!: string;
  /** What a person did, in the first person */
  text!: string;
  /** Codes of the skills that it shows, the one that it shows best first */
  skills!: string[];
}

export class ProposedSkillDto implements ProposedSkill {
  reference!: SkillReferenceDto;
  label!: string;
  /** The group of skills that it belongs to */
  group!: string;
  /** What would show it most easily */
  evidence!: EvidenceHint;
}

export class FieldDto extends FieldSummaryDto implements FieldView {
  version!: string;
  activities!: ActivityDto[];
  skills!: ProposedSkillDto[];
}
