import type { Database } from '#database';
import { SKILL_KINDS, type ConceptKind, type RelationStrength } from '../concept-kind.js';
import { isNamed, preferredLabel } from '../preferred-label.js';
import type { ReferenceLanguage } from '../words/language.js';

/** A concept of a source, in whatever version: today's is meant. */
export interface SourcedCode {
  source: string;
  code: string;
}

/** What an occupation asks for. */
export interface DemandedSkill {
  code: string;
  kind: ConceptKind;
  label: string;
  /** The group it stands under; null under none */
  group: string | null;
  strength: RelationStrength;
}

/** An occupation as its source has it in the version that people are offered, in one language. */
export interface OfferedOccupation extends SourcedCode {
  version: string;
  label: string;
  family: string | null;
  /** The heart of it first; of each what one can do, how one is, what one knows. */
  skills: DemandedSkill[];
}

const OCCUPATION = `
SELECT s.source, s.version, c.code, ${preferredLabel('c.id')} AS label, ${preferredLabel('c.broader_id')} AS family,
       coalesce((SELECT jsonb_agg(jsonb_build_object('code', o.code, 'kind', o.kind, 'label', ${preferredLabel('o.id')},
                                                     'group', ${preferredLabel('o.broader_id')}, 'strength', r.strength))
                   FROM reference_relation r JOIN reference_concept o ON o.id = r.to_id
                  WHERE r.from_id = c.id AND o.kind = ANY($4) AND ${isNamed('o.id')}), '[]') AS skills
  FROM reference_set s JOIN reference_concept c ON c.set_id = s.id
 WHERE s.source = $1 AND s.offered AND c.code = $3 AND c.kind = 'occupation' AND ${isNamed('c.id')}`;

/** Null when the version that is offered has no such occupation, or when none is. */
export async function offeredOccupation(
  database: Database,
  { source, code }: SourcedCode,
  language: ReferenceLanguage,
): Promise<OfferedOccupation | null> {
  const values = [source, language, code, SKILL_KINDS];
  const [found] = await database.ask({ name: 'offered_occupation', text: OCCUPATION, values });
  if (found === undefined) return null;
  const occupation = found as OfferedOccupation;
  return { ...occupation, skills: occupation.skills.toSorted(inOrder(language)) };
}

const inOrder = (language: ReferenceLanguage) => (a: DemandedSkill, b: DemandedSkill) =>
  Number(b.strength === 'core') - Number(a.strength === 'core') ||
  SKILL_KINDS.indexOf(a.kind) - SKILL_KINDS.indexOf(b.kind) ||
  a.label.localeCompare(b.label, language);
