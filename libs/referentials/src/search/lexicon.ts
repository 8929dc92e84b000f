import type { Database } from '#database';
import type { ReferenceLanguage } from '../words/language.js';
import { slipsBetween, soundOf, spellingsOf } from '../words/spellings.js';
import { COMPLETED, OWN, SLIP, type Meaning } from './meaning.js';
import { isBeginning, type AskedWord, type Question } from './question.js';

/** A short beginning may become anything; the words that most labels have will do. */
const MOST_COMPLETIONS = 40;
const MOST_CORRECTIONS = 12;
const SHORTEST_CORRECTED = 4;

/** Comes after all words. */
const NO_WORD = '\u{10ffff}';

const KNOWN = `
SELECT w.stem, NULL AS word, sum(w.uses)::integer AS uses, bool_or(w.word = ANY($3::text[])) AS "isWord"
  FROM reference_word w JOIN reference_set s ON s.id = w.set_id AND s.offered
 WHERE w.language = $1 AND w.stem = ANY($2::text[]) GROUP BY w.stem
UNION ALL
(SELECT w.stem, min(w.word), sum(w.uses)::integer, true
   FROM reference_word w JOIN reference_set s ON s.id = w.set_id AND s.offered
  WHERE w.language = $1 AND w.word >= $4 AND w.word < $4 || 'zzzz' GROUP BY w.stem ORDER BY 3 DESC LIMIT ${MOST_COMPLETIONS})`;

const ALIKE = `
SELECT w.word, w.stem, sum(w.uses)::integer AS uses
  FROM reference_word w JOIN reference_set s ON s.id = w.set_id AND s.offered
 WHERE w.language = $1 AND w.spellings && $2::text[] GROUP BY w.word, w.stem`;

interface KnownStem {
  stem: string;
  /** Null for a root that was asked for by itself. */
  word: string | null;
  uses: number;
  /** Whether one of the asked words is among those of the root, and not only another of its forms. */
  isWord: boolean;
}

interface AlikeWord {
  word: string;
  stem: string;
  uses: number;
}

/** The words that there are. */
export class Lexicon {
  constructor(private readonly database: Database) {}

  /** What the words of a question stand for, taken as they are written. */
  async meanings({ words, language }: Question): Promise<Meaning[]> {
    const rows = words.every(isBeginning) ? [] : await this.known(words, language);
    const known = new Map(rows.flatMap((row) => (row.word === null ? [[row.stem, row]] : [])));
    const completions = rows.flatMap(({ stem, word }) => (word === null ? [] : [[stem, COMPLETED] as const]));
    return words.map((asked) => {
      const own = known.get(asked.stem);
      const becomes = asked.isOpen && !isBeginning(asked) ? completions : [];
      const isKnown = own?.isWord === true || becomes.length > 0 || isBeginning(asked);
      return {
        ...asked,
        isKnown,
        uses: own?.uses ?? 0,
        // A form that no label has may be a slip as well.
        stems: new Map([...becomes, [asked.stem, isKnown ? OWN : SLIP]]),
      };
    });
  }

  private async known(words: readonly AskedWord[], language: ReferenceLanguage): Promise<KnownStem[]> {
    const open = words.find((asked) => asked.isOpen && !isBeginning(asked))?.word ?? NO_WORD;
    const values = [language, words.map(({ stem }) => stem), words.map(({ word }) => word), open];
    return (await this.database.ask({ name: 'reference_known', text: KNOWN, values })) as KnownStem[];
  }

  /** The same word, mistyped perhaps: with the roots of the words that are nearest to it. */
  async corrected(meaning: Meaning, language: ReferenceLanguage): Promise<Meaning> {
    const { word, isOpen } = meaning;
    if (word.length < SHORTEST_CORRECTED) return meaning;
    const statement = { name: 'reference_alike', text: ALIKE, values: [language, spellingsOf(word)] };
    const alike = (await this.database.ask(statement)) as AlikeWord[];
    const stems = new Map<string, number>();
    for (const { stem, slips } of nearest(word, isOpen, alike)) {
      stems.set(stem, Math.min(stems.get(stem) ?? Infinity, slips * SLIP));
    }
    return { ...meaning, stems: new Map([...stems, ...meaning.stems]) };
  }
}

/** Few slips first, among those the words that more labels have. */
export function nearest(word: string, isOpen: boolean, alike: readonly AlikeWord[]): (AlikeWord & { slips: number })[] {
  const most = mostSlips(word);
  return alike
    .map((each) => ({ ...each, slips: slipsTo(word, each.word, isOpen) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((a, b) => a.slips - b.slips || b.uses - a.uses)
    .slice(0, MOST_CORRECTIONS);
}

function mostSlips(word: string): number {
  return word.length < 7 ? 1 : 2;
}

/** What sounds the same is one slip, however it is written; an open word is held against as much of the other as there is of it. */
function slipsTo(typed: string, word: string, isOpen: boolean): number {
  if (soundOf(typed) === soundOf(word)) return 1;
  let least = slipsBetween(typed, word);
  if (!isOpen) return least;
  for (let length = typed.length - 1; length <= Math.min(typed.length + 1, word.length - 1); length++) {
    // It is not all there: a little further than one that is.
    least = Math.min(least, slipsBetween(typed, word.slice(0, length)) + 0.25);
  }
  return least;
}
