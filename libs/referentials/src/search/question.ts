import { wordsOf } from '../words/fold.js';
import type { ReferenceLanguage } from '../words/language.js';
import { stemOf } from '../words/stem.js';
import { meaningful } from '../words/stop-words.js';

/** More words than that say nothing that the first do not. */
const MOST_WORDS = 6;

/** One word of what was typed. */
export interface AskedWord {
  word: string;
  stem: string;
  /** Whether it may be only the beginning of one: the last, as long as nothing follows it. */
  isOpen: boolean;
}

/** What somebody is looking for, as far as they have typed it. */
export interface Question {
  language: ReferenceLanguage;
  /** All words, folded */
  folded: string;
  words: AskedWord[];
}

export function questionOf(text: string, language: ReferenceLanguage): Question {
  const all = wordsOf(text);
  const words = meaningful(all, language).slice(0, MOST_WORDS);
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  return {
    language,
    folded: all.join(' '),
    words: words.map((word, place) => ({
      word,
      stem: stemOf(word, language),
      isOpen: isOpen && place === words.length - 1,
    })),
  };
}

/** So short a beginning is that of too many words for all to be looked up: only what begins so in the labels themselves is. */
const SHORT = 3;

export function isBeginning({ word, isOpen }: AskedWord): boolean {
  return isOpen && word.length <= SHORT;
}
