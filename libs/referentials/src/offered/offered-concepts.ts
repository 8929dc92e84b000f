import type { Database } from '#database';
import type { ConceptKind } from '../concept-kind.js';
import type { SourcedCode } from './offered-occupation.js';

export interface OfferedConcept extends SourcedCode {
  version: string;
}

const OFFERED = `
SELECT DISTINCT s.source, c.code, s.version
  FROM unnest($1::text[], $2::text[]) AS asked (source, code)
  JOIN reference_set s ON s.source = asked.source AND s.offered
  JOIN reference_concept c ON c.set_id = s.id AND c.code = asked.code
 WHERE c.kind = ANY($3)`;

/** Those of these that the versions offered today have, of these kinds. */
export async function offeredConcepts(
  database: Database,
  asked: readonly SourcedCode[],
  kinds: readonly ConceptKind[],
): Promise<OfferedConcept[]> {
  if (asked.length === 0) return [];
  const values = [asked.map(({ source }) => source), asked.map(({ code }) => code), kinds];
  return (await database.ask({ name: 'offered_concepts', text: OFFERED, values })) as OfferedConcept[];
}
