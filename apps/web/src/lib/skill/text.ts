import { sourceName } from '../finding/sources.ts';
import type { FieldErrors } from '../form.svelte.ts';
import { levelLabel } from '../labels.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import { problems } from '../public/rules.ts';
import type { ExperienceView, SkillDraft, SkillLevel, SkillReference, SkillView } from '../types.ts';

/** A skill as it is being written. */
export interface SkillText {
  name: string;
  /** The place of a list that its name was chosen from; null for words of one's own. */
  reference: SkillReference | null;
  details: string;
  level: SkillLevel | null;
  contexts: string[];
  classifications: string[];
  experienceIds: string[];
}
export type SkillField = keyof SkillText;

export const blankText = (): SkillText => ({
  ...{ name: '', reference: null, details: '', level: null },
  ...{ contexts: [], classifications: [], experienceIds: [] },
});

export const toText = (skill: SkillView): SkillText => ({
  name: skill.name,
  reference: skill.reference ?? null,
  details: skill.details ?? '',
  level: skill.level,
  contexts: [...skill.contexts],
  classifications: [...(skill.classifications ?? [])],
  experienceIds: [...(skill.experienceIds ?? [])],
});

export const toDraft = (text: SkillText): SkillDraft => ({
  name: text.name.trim(),
  reference: text.reference,
  details: text.details.trim() || null,
  level: text.level,
  contexts: text.contexts,
  classifications: text.classifications,
  experienceIds: text.experienceIds,
});

export const check = (text: SkillText): FieldErrors =>
  problems({ name: !text.name.trim() && m.portfolio_skill_missing_name() });

/** The fields by their names on screen. */
export const fieldLabels = (): Record<SkillField, string> => ({
  name: m.portfolio_skill_name(),
  reference: m.portfolio_skill_reference(),
  details: m.portfolio_skill_details(),
  level: m.portfolio_skill_level(),
  contexts: m.portfolio_skill_contexts(),
  classifications: m.picture_classifications(),
  experienceIds: m.portfolio_skill_experiences(),
});

/** How a value reads in the choice between two versions. */
export function showValue(field: string, value: unknown, experiences: ExperienceView[]): string {
  if (field === 'level') return value ? levelLabel(value as SkillLevel) : '';
  if (field === 'contexts' || field === 'classifications') return formatList((value ?? []) as string[]);
  if (field === 'experienceIds')
    return formatList(experiences.filter(({ id }) => (value as string[]).includes(id)).map(({ title }) => title));
  if (field === 'reference') return value ? sourceName((value as SkillReference).source) : '';
  return (value as string | null) ?? '';
}
