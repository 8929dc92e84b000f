import type { ExperienceKind, FieldReference, SkillReference } from '#portfolio';
import type { StarterField } from '#referentials';
import type { EvidenceHint } from './fitting-evidence.js';

export type FieldKind = StarterField['kind'];

/** An occupation or a theme of life, as one chooses it. */
export interface FieldSummary extends FieldReference {
  kind: FieldKind;
  label: string;
  /** What it is called too, when it was found by that. */
  matched: string | null;
  /** Where one looks for it; nothing, for one that is only searched for. */
  family: string;
  /** The kind of experience that it mostly is, and what it could be called. */
  usualKind: ExperienceKind;
  usualTitle: string;
}

export interface ProposedSkill {
  reference: SkillReference;
  label: string;
  group: string;
  /** In the heart of the occupation or theme, and not beside it. */
  core: boolean;
  evidence: EvidenceHint;
}

/** With what people do in it, and what that shows; of an imported occupation nobody has told what people do, only what it asks for. */
export interface FieldView extends FieldSummary {
  version: string;
  /** The codes of the skills that each shows, the one that it shows best first. */
  activities: { code: string; text: string; skills: string[] }[];
  skills: ProposedSkill[];
}
