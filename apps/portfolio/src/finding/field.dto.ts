import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import { REFERENCE_SOURCES, type ExperienceKind, type FieldReference, type ReferenceSource } from '#portfolio';
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

/** An occupation or a theme of life, whatever the version of its source */
export class FieldReferenceDto implements FieldReference {
  @IsIn(REFERENCE_SOURCES)
  source!: ReferenceSource;

  /** As its source writes it: a code, or a URI */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  code!: string;
}

export class FieldSummaryDto implements FieldSummary {
  source!: ReferenceSource;
  code!: string;
  kind!: FieldKind;
  label!: string;
  /** What it is called too, when it was found by that */
  matched!: string | null;
  /** Where one looks for it; empty for one that is only searched for */
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
  /** The group of skills that it belongs to; empty when it is in none */
  group!: string;
  /** In the heart of the occupation or theme, and not beside it */
  core!: boolean;
  /** What would show it most easily */
  evidence!: EvidenceHint;
}

export class FieldDto extends FieldSummaryDto implements FieldView {
  version!: string;
  /** Empty for an imported occupation: its skills are picked at once */
  activities!: ActivityDto[];
  skills!: ProposedSkillDto[];
}
