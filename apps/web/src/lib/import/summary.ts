import { formatPeriod } from '../dates.ts';
import { cefrLabel, kindLabel, levelLabel } from '../labels.ts';
import type { CefrLevel, ExperienceKind, ImportItem, SkillLevel } from '../types.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

/** One line on what an item would bring, below its title. */
export function summaryOf({ section, values }: ImportItem): string {
  if (section === 'experiences') {
    const period = formatPeriod({
      startedOn: text(values.startedOn),
      endedOn: text(values.endedOn),
      ongoing: values.ongoing === true,
    });
    return [kindLabel(values.kind as ExperienceKind), text(values.organisation), period].filter(Boolean).join(' · ');
  }
  if (section === 'skills') return typeof values.level === 'number' ? levelLabel(values.level as SkillLevel) : '';
  if (section === 'languages') return text(values.level) ? cefrLabel(values.level as CefrLevel) : '';
  if (section === 'evidence') return text(values.url) ?? '';
  if (section === 'documents') return '';
  return [values.headline, values.email, values.phone, values.communeName].map(text).filter(Boolean).join(' · ');
}
