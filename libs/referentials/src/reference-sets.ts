import type { Database } from '#database';
import type { ReferenceLanguage } from './words/language.js';

/** A set that is there, for who looks after the instance. */
export interface ReferenceSet {
  source: string;
  version: string;
  /** Whether it is the one of its source that people are offered. */
  offered: boolean;
  importedAt: Date;
  concepts: number;
  languages: ReferenceLanguage[];
}

const SETS = `
SELECT s.source, s.version, s.offered, s.imported_at AS "importedAt",
       (SELECT count(*)::integer FROM reference_concept c WHERE c.set_id = s.id) AS concepts,
       ARRAY(SELECT DISTINCT l.language FROM reference_label l WHERE l.set_id = s.id ORDER BY 1 DESC) AS languages
  FROM reference_set s ORDER BY s.source, s.imported_at, s.version`;

export async function referenceSets(database: Database): Promise<ReferenceSet[]> {
  return (await database.ask({ name: 'reference_sets', text: SETS, values: [] })) as ReferenceSet[];
}
