import { folded } from '#common';
import type { Database } from '#database';
import { isNamed, preferredLabel } from '../preferred-label.js';
import type { ReferenceLanguage } from '../words/language.js';
import type { OfferedConcept } from './offered-concepts.js';

/** What a reference of another version is called in the one that is offered. */
export interface NewerWording {
  /** As somebody refers to it. */
  chosen: OfferedConcept;
  /** The version that is offered */
  version: string;
  label: string;
  /** All that it is called today, in any language. */
  names: string[];
  /** What it was called in the version it was chosen from; null when that is not there any more. */
  before: string | null;
}

const NEWER = `
SELECT jsonb_build_object('source', asked.source, 'code', asked.code, 'version', asked.version) AS chosen,
       s.version, ${preferredLabel('c.id', '$4')} AS label,
       ARRAY(SELECT l.text FROM reference_label l WHERE l.concept_id = c.id) AS names,
       (SELECT ${preferredLabel('b.id', '$4')} FROM reference_set o JOIN reference_concept b ON b.set_id = o.id
         WHERE o.source = asked.source AND o.version = asked.version AND b.code = asked.code) AS before
  FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[], $3::text[]) AS each (source, code, version)) AS asked
  JOIN reference_set s ON s.source = asked.source AND s.offered AND s.version <> asked.version
  JOIN reference_concept c ON c.set_id = s.id AND c.code = asked.code
 WHERE ${isNamed('c.id')}`;

/** Of these references, those that are of another version than the one that is offered, and still in it. */
export async function newerWordings(
  database: Database,
  references: readonly OfferedConcept[],
  language: ReferenceLanguage,
): Promise<NewerWording[]> {
  if (references.length === 0) return [];
  const column = (key: keyof OfferedConcept) => references.map((reference) => reference[key]);
  const values = [column('source'), column('code'), column('version'), language];
  return (await database.ask({ name: 'newer_wordings', text: NEWER, values })) as NewerWording[];
}

/** Whether there is something to say: not when the reference still says the same, nor when the person says it so already. */
export function isNews(
  { label, names, before }: Pick<NewerWording, 'label' | 'names' | 'before'>,
  name: string,
): boolean {
  if (before !== null && folded(before) === folded(label)) return false;
  return names.every((each) => folded(each) !== folded(name));
}
