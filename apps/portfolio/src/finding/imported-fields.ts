import { capitalised } from '#common';
import type { Database } from '#database';
import type { Language } from '#http';
import type { FieldReference, ReferenceSource, SkillReference } from '#portfolio';
import {
  offeredConcepts,
  offeredOccupation,
  ReferenceSearch,
  SKILL_KINDS,
  type DemandedSkill,
  type Finding,
  type OfferedOccupation,
} from '#referentials';
import type { FieldKind, FieldSummary, FieldView, ProposedSkill } from './field-views.js';
import { fittingEvidence } from './fitting-evidence.js';

const MOST_FOUND = 10;

/** Occupations and skills of the references that an operator imported, in the version that is offered today. */
export class ImportedFields {
  private readonly references: ReferenceSearch;

  constructor(private readonly database: Database) {
    this.references = new ReferenceSearch(database);
  }

  /** Of every source, ours too: this search forgives typing errors, and knows what ROME calls an occupation. */
  search(text: string, kind: FieldKind | undefined, language: Language): Promise<Finding[]> {
    const kinds: FieldKind[] = kind === undefined ? ['occupation', 'theme'] : [kind];
    return this.references.search(text, { language, kinds, limit: MOST_FOUND });
  }

  async read(reference: FieldReference, language: Language): Promise<FieldView | null> {
    const occupation = await offeredOccupation(this.database, reference, language);
    return occupation === null ? null : fieldOf(occupation, reference.source);
  }

  async has(reference: FieldReference): Promise<boolean> {
    return (await offeredConcepts(this.database, [reference], ['occupation'])).length > 0;
  }

  /** Those of these that can be chosen, as they are referred to today. */
  async skills(references: readonly SkillReference[]): Promise<SkillReference[]> {
    return (await offeredConcepts(this.database, references, SKILL_KINDS)) as SkillReference[];
  }
}

/** An imported occupation that was found: under the name that it was found by, if it has several. */
export function foundField({ code, label, matched }: Finding, source: ReferenceSource): FieldSummary {
  const name = matched && capitalised(matched);
  return { ...summary(source, code, label), matched: name, usualTitle: name ?? capitalised(label) };
}

function fieldOf({ version, code, label, family, skills }: OfferedOccupation, source: ReferenceSource): FieldView {
  return {
    ...summary(source, code, label),
    family: family ?? '',
    version,
    activities: [],
    skills: skills.map((skill) => proposed(skill, source, version)),
  };
}

function proposed(skill: DemandedSkill, source: ReferenceSource, version: string): ProposedSkill {
  const { code, kind, label, group, strength } = skill;
  return {
    reference: { source, code, version },
    label: capitalised(label),
    group: group ?? '',
    core: strength === 'core',
    // Its groups are others than ours: what fits follows from its kind alone.
    evidence: fittingEvidence({ kind: kind as 'skill' | 'attitude' | 'knowledge', group: '' }),
  };
}

/** ESCO writes its labels in small letters: here they begin a line. */
function summary(source: ReferenceSource, code: string, written: string): FieldSummary {
  const label = capitalised(written);
  return {
    ...{ source, code, kind: 'occupation', label, matched: null, family: '' },
    ...{ usualKind: 'job', usualTitle: label },
  };
}
