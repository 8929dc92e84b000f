import type { Language } from '#http';
import type { FieldReference, ReferenceSource, SkillReference } from '#portfolio';
import { coreSkills, starterFamilies, starterSet, starterVersion, type StarterField } from '#referentials';
import type { FieldKind, FieldSummary, FieldView, ProposedSkill } from './field-views.js';
import { fieldsIn, hasAll, searchFields } from './field-search.js';
import { fittingEvidence } from './fitting-evidence.js';
import { usualKind, usualTitle } from './usual-kind.js';

const MOST_SUGGESTED = 3;
const SOURCE: ReferenceSource = 'starter';

const all = starterFamilies.flatMap(({ fields }) => fields);
const byCode = new Map(all.map((field) => [field.code, field]));
const skillsByCode = new Map(starterSet.skills.map((skill) => [skill.code, skill]));
const familyOf = new Map(starterFamilies.flatMap(({ label, fields }) => fields.map(({ code }) => [code, label])));

/** All of a kind, family by family. */
export function list(kind: FieldKind | undefined, language: Language): FieldSummary[] {
  return ofKind(kind).map((field) => summary(field, language));
}

/** Those that have all that was typed, and those that have some of it; best first. */
export function search(
  text: string,
  kind: FieldKind | undefined,
  language: Language,
): Record<'all' | 'some', FieldSummary[]> {
  const found = searchFields(text, ofKind(kind), language);
  const summaries = (fields: StarterField[]) => fields.map((field) => summary(field, language));
  return {
    all: summaries(found.filter((field) => hasAll(text, field, language))),
    some: summaries(found.filter((field) => !hasAll(text, field, language))),
  };
}

/** What the title of an experience speaks of; mostly nothing, or one thing. */
export function suggest(title: string, language: Language): FieldSummary[] {
  const found = fieldsIn(title, all, language);
  return found.slice(0, MOST_SUGGESTED).map((field) => summary(field, language));
}

/** One of them, by its code: that of ROME 4.0, for an occupation. */
export function field(code: string, language: Language): FieldSummary | null {
  const found = byCode.get(code);
  return found === undefined ? null : summary(found, language);
}

export function read({ source, code }: FieldReference, language: Language): FieldView | null {
  const field = byCode.get(code);
  if (source !== SOURCE || field === undefined) return null;
  const shown = new Set(field.activities.flatMap(({ skills }) => skills));
  const core = new Set(coreSkills(field));
  return {
    ...summary(field, language),
    version: starterVersion,
    activities: field.activities.map(({ code: activity, text, skills }) => ({
      code: activity,
      text: text[language],
      skills: [...skills],
    })),
    skills: [...shown].map((skill) => proposed(skill, core.has(skill), language)),
  };
}

export function hasField({ source, code }: FieldReference): boolean {
  return source === SOURCE && byCode.has(code);
}

/** A skill that can be proposed, as it is referred to today; of another version it is the same skill. Null when there is none. */
export function skill({ source, code }: Pick<SkillReference, 'source' | 'code'>): SkillReference | null {
  return source === SOURCE && skillsByCode.has(code) ? { source, code, version: starterVersion } : null;
}

const ofKind = (kind: FieldKind | undefined): StarterField[] =>
  kind === undefined ? all : all.filter((field) => field.kind === kind);

function summary(field: StarterField, language: Language): FieldSummary {
  const { code, kind, label } = field;
  const family = familyOf.get(code)?.[language] ?? '';
  return {
    source: SOURCE,
    code,
    kind,
    label: label[language],
    matched: null,
    family,
    usualKind: usualKind(field),
    usualTitle: usualTitle(field)[language],
  };
}

function proposed(code: string, core: boolean, language: Language): ProposedSkill {
  const skill = skillsByCode.get(code);
  if (skill === undefined) throw new Error(`The starter set has no skill ${code}.`);
  const group = starterSet.groups.find((one) => one.code === skill.group);
  return {
    reference: { source: SOURCE, code, version: starterVersion },
    label: skill.label[language],
    group: group?.label[language] ?? '',
    core,
    evidence: fittingEvidence(skill),
  };
}
