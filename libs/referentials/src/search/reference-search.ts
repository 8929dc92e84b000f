import type { Database } from '#database';
import type { ConceptKind } from '../concept-kind.js';
import type { ReferenceLanguage } from '../words/language.js';
import { Candidates, type Candidate, type Kinds } from './candidates.js';
import { Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';
import { questionOf, type Question } from './question.js';
import { rank } from './ranking.js';

export interface SearchOptions {
  language: ReferenceLanguage;
  /** Null for all but groups. */
  kinds: Kinds;
  limit: number;
}

/** A concept that was found. */
export interface Finding {
  id: string;
  source: string;
  version: string;
  code: string;
  kind: ConceptKind;
  /** What it is called first in that language. */
  label: string;
  /** What was found, when it is another name of it. */
  matched: string | null;
}

/** One letter says nothing yet. */
const SHORTEST = 2;

/** With fewer than that, what was typed is perhaps not what was meant. */
const FEW = 5;

const DETAILS = `
SELECT c.id, s.source, s.version, c.code, c.kind, coalesce(l.text, '') AS label
  FROM reference_concept c JOIN reference_set s ON s.id = c.set_id
  LEFT JOIN reference_label l ON l.concept_id = c.id AND l.language = $2 AND l.position = 0
 WHERE c.id = ANY($1::uuid[])`;

/** Finds occupations, themes and skills in what people type, as they type it. */
export class ReferenceSearch {
  private readonly lexicon: Lexicon;
  private readonly candidates: Candidates;

  constructor(private readonly database: Database) {
    this.lexicon = new Lexicon(database);
    this.candidates = new Candidates(database);
  }

  async search(text: string, { language, kinds, limit }: SearchOptions): Promise<Finding[]> {
    const question = questionOf(text, language);
    if (lettersOf(question) < SHORTEST) return [];
    let meanings = await this.lexicon.meanings(question);
    const isUnknown = meanings.some(({ isKnown }) => !isKnown);
    if (isUnknown) meanings = await this.correctedAll(meanings, language, ({ isKnown }) => !isKnown);
    let found = await this.candidates.withAll(meanings, language, kinds);
    if (conceptsIn(found) < FEW && !isUnknown) {
      // Every word is one, but perhaps not the one that was meant.
      meanings = await this.correctedAll(meanings, language, () => true);
      found = merged(found, await this.candidates.withAll(meanings, language, kinds));
    }
    if (conceptsIn(found) < FEW && meanings.length > 1) {
      found = merged(found, await this.candidates.withAny(telling(meanings), language, kinds));
    }
    const ranked = rank(found, question, meanings).slice(0, limit);
    return this.told(ranked, language);
  }

  private correctedAll(
    meanings: readonly Meaning[],
    language: ReferenceLanguage,
    wanted: (meaning: Meaning) => boolean,
  ): Promise<Meaning[]> {
    return Promise.all(
      meanings.map(async (meaning) => (wanted(meaning) ? this.lexicon.corrected(meaning, language) : meaning)),
    );
  }

  private async told(ranked: readonly Candidate[], language: ReferenceLanguage): Promise<Finding[]> {
    if (ranked.length === 0) return [];
    const ids = ranked.map(({ conceptId }) => conceptId);
    const rows = (await this.database.ask({
      name: 'reference_details',
      text: DETAILS,
      values: [ids, language],
    })) as Omit<Finding, 'matched'>[];
    const details = new Map(rows.map((row) => [row.id, row]));
    return ranked.flatMap(({ conceptId, text, preferred }) => {
      const detail = details.get(conceptId);
      return detail ? [{ ...detail, label: detail.label || text, matched: preferred ? null : text }] : [];
    });
  }
}

/** Of the words that mean something: "le b" says no more than "b". */
function lettersOf({ words }: Question): number {
  return words.reduce((sum, { word }) => sum + word.length, 0);
}

function conceptsIn(found: readonly Candidate[]): number {
  return new Set(found.map(({ conceptId }) => conceptId)).size;
}

function merged(...lists: readonly Candidate[][]): Candidate[] {
  return [...new Map(lists.flat().map((each) => [`${each.conceptId} ${each.text}`, each])).values()];
}

/** Where a word is missing, the rarer ones say more: half of them, and those that nobody uses not at all. */
function telling(meanings: readonly Meaning[]): Meaning[] {
  const sorted = [...meanings].sort((a, b) => (a.uses || Infinity) - (b.uses || Infinity));
  return sorted.slice(0, Math.ceil(sorted.length / 2));
}
