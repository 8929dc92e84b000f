import type { Database, Statement } from '#database';
import type { ConceptKind } from '../concept-kind.js';
import type { ReferenceLanguage } from '../words/language.js';
import type { Meaning } from './meaning.js';
import { isBeginning } from './question.js';

/** A label that may be what is looked for. */
export interface Candidate {
  conceptId: string;
  text: string;
  folded: string;
  stems: string[];
  preferred: boolean;
  kind: ConceptKind;
  /** Of our starter set, which was written for who looks here. */
  isStarter: boolean;
}

/** Enough for the ranking to choose from: those with the fewest other words come first. */
const MOST_CANDIDATES = 100;
/** Fewer, where the index has them in that order. */
const MOST_BEGINNING = 50;

const COLUMNS = 'concept_id AS "conceptId", text, folded, stems, preferred, kind, starter AS "isStarter"';

/** Labels of the kinds wanted; null for all but groups. */
export type Kinds = readonly ConceptKind[] | null;

export class Candidates {
  constructor(private readonly database: Database) {}

  /** Labels that have a root of every meaning. */
  withAll(meanings: readonly Meaning[], language: ReferenceLanguage, kinds: Kinds): Promise<Candidate[]> {
    const open = meanings.find(isBeginning);
    if (open && meanings.length === 1) return this.beginning(open.word, language, kinds);
    const roots = meanings.filter((meaning) => meaning !== open).map(({ stems }) => [...stems.keys()]);
    const conditions = roots.map((_, i) => `AND stems && $${i + 2}::text[]`);
    const beginning = open ? `AND ' ' || folded LIKE '% ' || $${roots.length + 2} || '%'` : '';
    return this.ask({
      name: `reference_all_${language}_${roots.length}${open ? '_open' : ''}`,
      text: labels(language, `${conditions.join(' ')} ${beginning}`),
      values: [kinds, ...roots, ...(open ? [open.word] : [])],
    });
  }

  /** Labels that have a root of any: of those, the ones that few labels have say most. */
  withAny(meanings: readonly Meaning[], language: ReferenceLanguage, kinds: Kinds): Promise<Candidate[]> {
    const roots = meanings.flatMap(({ stems }) => [...stems.keys()]);
    return this.ask({
      name: `reference_any_${language}`,
      text: labels(language, 'AND stems && $2::text[]'),
      values: [kinds, roots],
    });
  }

  private beginning(letters: string, language: ReferenceLanguage, kinds: Kinds): Promise<Candidate[]> {
    const { length } = letters;
    return this.ask({
      name: `reference_beginning_${length}`,
      text: labels('$3', `AND left(folded, ${length}) = $2`, MOST_BEGINNING),
      values: [kinds, letters, language],
    });
  }

  private async ask(statement: Statement): Promise<Candidate[]> {
    return (await this.database.ask(statement)) as Candidate[];
  }
}

/** The language is written out where the index of one language is wanted. */
function labels(language: string, condition: string, most = MOST_CANDIDATES): string {
  const of = language.startsWith('$') ? language : `'${language}'`;
  return `
SELECT ${COLUMNS} FROM reference_label
 WHERE offered AND language = ${of} ${condition}
   AND CASE WHEN $1::text[] IS NULL THEN kind <> 'group' ELSE kind = ANY($1) END
 ORDER BY size, starter DESC, preferred DESC LIMIT ${most}`;
}
