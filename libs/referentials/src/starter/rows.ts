import type { StarterActivity, StarterConcept, StarterField, StarterSkill, StarterSkillKind } from './starter-set.js';

/** The words of the set are written as rows, one line each, so that they read as a table. What people also say is parted by commas. */
export type ConceptRow = readonly [code: string, fr: string, en: string, alsoFr?: string, alsoEn?: string];
export type ActivityRow = readonly [slug: string, fr: string, en: string, core: string, ...optional: string[]];

const parted = (words = '') => (words === '' ? undefined : words.split(', '));

export function concept([code, fr, en, alsoFr, alsoEn]: ConceptRow): StarterConcept {
  const also = { fr: parted(alsoFr), en: parted(alsoEn) };
  return also.fr || also.en ? { code, label: { fr, en }, also } : { code, label: { fr, en } };
}

const ofKind =
  (kind: StarterSkillKind) =>
  (group: string, rows: readonly ConceptRow[]): StarterSkill[] =>
    rows.map((row) => ({ ...concept(row), kind, group }));

export const skills = ofKind('skill');
export const knowledge = ofKind('knowledge');
export const attitudes = ofKind('attitude');

/** An activity's code carries its field's, so that a row needs a name within its field only. */
const activity =
  (field: string) =>
  ([slug, fr, en, core, ...optional]: ActivityRow): StarterActivity => ({
    code: `${field.toLowerCase()}-${slug}`,
    text: { fr, en },
    skills: [core, ...optional],
  });

export function occupation(row: ConceptRow, activities: readonly ActivityRow[]): StarterField {
  return { ...concept(row), kind: 'occupation', rome: row[0], activities: activities.map(activity(row[0])) };
}

export function theme(row: ConceptRow, activities: readonly ActivityRow[]): StarterField {
  return { ...concept(row), kind: 'theme', activities: activities.map(activity(row[0])) };
}
