import type { Database } from '#database';
import type { ConceptKind, RelationStrength } from './concept-kind.js';
import { preferredLabel } from './preferred-label.js';
import type { ReferenceLanguage } from './words/language.js';

/** A concept as another names it. */
export interface NamedConcept {
  id: string;
  code: string;
  kind: ConceptKind;
  label: string;
}

export interface RelatedConcept extends NamedConcept {
  strength: RelationStrength;
}

/** All that is known of one concept, in one language; what has no word in it is named in the other. */
export interface ConceptView extends NamedConcept {
  source: string;
  version: string;
  /** Whether it is of the version that people are offered. */
  offered: boolean;
  alternatives: string[];
  broader: NamedConcept | null;
  /** What an occupation, a theme or an activity asks for or shows. */
  related: RelatedConcept[];
  /** What asks for a skill, or shows it. */
  relatedFrom: RelatedConcept[];
}

const asObject = (concept: string) =>
  `'id', ${concept}.id, 'code', ${concept}.code, 'kind', ${concept}.kind, 'label', ${preferredLabel(`${concept}.id`)}`;

const related = (from: string, to: string) => `
coalesce((SELECT jsonb_agg(jsonb_build_object(${asObject('o')}, 'strength', r.strength)
                  ORDER BY (r.strength = 'core') DESC, o.code)
            FROM reference_relation r JOIN reference_concept o ON o.id = r.${to} WHERE r.${from} = c.id), '[]')`;

const VIEW = `
SELECT c.id, c.code, c.kind, s.source, s.version, s.offered, ${preferredLabel('c.id')} AS label,
       ARRAY(SELECT l.text FROM reference_label l
              WHERE l.concept_id = c.id AND l.language = $2 AND l.position > 0 ORDER BY l.position) AS alternatives,
       (SELECT jsonb_build_object(${asObject('b')}) FROM reference_concept b WHERE b.id = c.broader_id) AS broader,
       ${related('from_id', 'to_id')} AS related,
       ${related('to_id', 'from_id')} AS "relatedFrom"
  FROM reference_concept c JOIN reference_set s ON s.id = c.set_id WHERE c.id = $1`;

export async function conceptView(
  database: Database,
  id: string,
  language: ReferenceLanguage,
): Promise<ConceptView | null> {
  const rows = await database.ask({ name: 'reference_concept', text: VIEW, values: [id, language] });
  return (rows[0] as ConceptView | undefined) ?? null;
}
