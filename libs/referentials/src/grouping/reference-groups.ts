import type { Database } from '#database';
import type { OfferedConcept } from '../offered/offered-concepts.js';
import { isNamed, preferredLabel } from '../preferred-label.js';
import type { ReferenceLanguage } from '../words/language.js';

/** The group of a reference that a concept is shown in. */
export interface ConceptGroup {
  source: string;
  /** Of the concept */
  code: string;
  group: { code: string; label: string };
}

/** Deeper than any of the references goes; a ring of two would have no end. */
const HIGHEST = 12;

/**
 * From each concept upwards: what stands right under the top holds enough to be a group, and is not "skills" as a whole; where there is but one
 * level above, that one. In ROME this is the macro-skill, in ESCO what the skills and the knowledge are divided into first. What
 * others stand under is of the group that it is itself. Of a concept that is no longer offered, what the version that was chosen says.
 */
const GROUPS = `
WITH RECURSIVE up AS (
  SELECT asked.*, 0 AS height, c.id, c.broader_id
    FROM (SELECT DISTINCT * FROM unnest($1::text[], $3::text[], $4::text[]) AS each (source, code, version)) AS asked
    JOIN LATERAL (
      SELECT c.id, c.broader_id FROM reference_set s JOIN reference_concept c ON c.set_id = s.id AND c.code = asked.code
       WHERE s.source = asked.source AND (s.offered OR s.version = asked.version) ORDER BY s.offered DESC LIMIT 1) AS c ON true
  UNION ALL
  SELECT up.source, up.code, up.version, up.height + 1, c.id, c.broader_id
    FROM up JOIN reference_concept c ON c.id = up.broader_id WHERE up.height < ${HIGHEST}),
ranked AS (
  SELECT *, row_number() OVER (way ORDER BY height DESC) AS place, count(*) OVER way AS many
    FROM up WHERE height > 0 OR EXISTS (SELECT FROM reference_concept b WHERE b.broader_id = up.id)
  WINDOW way AS (PARTITION BY source, code, version))
SELECT DISTINCT r.source, r.code, jsonb_build_object('code', g.code, 'label', ${preferredLabel('g.id')}) AS "group"
  FROM ranked r JOIN reference_concept g ON g.id = r.id WHERE r.place = LEAST(2, r.many) AND ${isNamed('g.id')}`;

/** The groups that imported references put these in, in one statement; what stands under nothing has none. */
export async function referenceGroups(
  database: Database,
  asked: readonly OfferedConcept[],
  language: ReferenceLanguage,
): Promise<ConceptGroup[]> {
  if (asked.length === 0) return [];
  const column = (key: keyof OfferedConcept) => asked.map((each) => each[key]);
  const values = [column('source'), language, column('code'), column('version')];
  return (await database.ask({ name: 'reference_groups', text: GROUPS, values })) as ConceptGroup[];
}
