import { englishStem } from './english-stem.js';
import { wordsOf } from './fold.js';
import { frenchStem } from './french-stem.js';
import type { ReferenceLanguage } from './language.js';
import { meaningful } from './stop-words.js';

const STEMMERS: Record<ReferenceLanguage, (word: string) => string> = { fr: frenchStem, en: englishStem };

/** Raise it when roots or spellings change: what comes with the program is then loaded anew, since they lie in the rows. */
export const SEARCH_FORM = 1;

export function stemOf(word: string, language: ReferenceLanguage): string {
  return STEMMERS[language](word);
}

/** A label as the search knows it. */
export interface SearchedText {
  /** Its words folded, a space between two */
  folded: string;
  words: string[];
  /** The roots of those that mean something, each once, in their order: "Boulanger / Boulangère" has one */
  stems: string[];
}

export function searchedText(text: string, language: ReferenceLanguage): SearchedText {
  const all = wordsOf(text);
  const words = meaningful(all, language);
  return { folded: all.join(' '), words, stems: [...new Set(words.map((word) => stemOf(word, language)))] };
}
