import type { DocumentLanguage, ReferenceSource, SkillReference, SkillView } from '#view';
import { oneLine } from '../text/clean-text.js';
import { shortened } from '../text/shortened.js';

/** A group of skills of the reference, as plain data: whoever makes documents need not load the reference and its database. */
export interface SkillTheme {
  label: Record<DocumentLanguage, string>;
  /** Skills of the starter set, by their codes. */
  skills: readonly string[];
  /** References all of whose skills are of this group. */
  sources: readonly ReferenceSource[];
}

/** Skills that stand together in a document; without a label, those of no group. */
export interface SkillGroup {
  label: string | null;
  skills: SkillView[];
}

/** Twice as long as one can write it. What came from elsewhere may be longer, and is a title all the same. */
const LONGEST_LABEL = 120;

/**
 * A skill stands once: under the first of the person's own groupings, or else under the theme of what it was chosen from. Groups come
 * in the order of their first skills, so that what the person puts first is first; those of no group are last. Undefined where
 * there would be one only, whose title would tell nothing.
 */
export function skillGroups(
  skills: readonly SkillView[],
  themes: readonly SkillTheme[],
  language: DocumentLanguage,
): SkillGroup[] | undefined {
  const themeOf = themesIn(themes, language);
  const groups = new Map<string | null, SkillGroup>();
  for (const skill of skills) {
    const label = ownGroupOf(skill) ?? themeOf(skill.reference);
    const group = groups.get(label) ?? { label, skills: [] };
    groups.set(label, group);
    group.skills.push(skill);
  }
  if (groups.size < 2) return undefined;
  const others = groups.get(null);
  groups.delete(null);
  return [...groups.values(), ...(others ? [others] : [])];
}

function ownGroupOf({ classifications = [] }: SkillView): string | null {
  for (const each of classifications) {
    const label = oneLine(each);
    if (label !== '') return shortened(label, LONGEST_LABEL);
  }
  return null;
}

function themesIn(themes: readonly SkillTheme[], language: DocumentLanguage) {
  const labels = new Map<string, string>();
  const key = (source: ReferenceSource, code = '') => `${source} ${code}`;
  for (const { label, skills, sources } of themes) {
    for (const code of skills) labels.set(key('starter', code), label[language]);
    for (const source of sources) labels.set(key(source), label[language]);
  }
  return (reference?: SkillReference): string | null =>
    reference ? (labels.get(key(reference.source, reference.code)) ?? labels.get(key(reference.source)) ?? null) : null;
}
