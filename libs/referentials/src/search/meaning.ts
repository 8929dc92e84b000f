import type { AskedWord } from './question.js';

/** What an asked word may stand for: roots of words that are there, and how far each is from what was typed. */
export interface Meaning extends AskedWord {
  /** By root: 0 for its own, more for one that it may become or may have been meant as. */
  stems: Map<string, number>;
  /** Whether there is such a word, or one that begins so. */
  isKnown: boolean;
  /** In how many labels its own root is; 0 when there is no such word. */
  uses: number;
}

export const OWN = 0;
/** What an open word may become, further away the more letters are to come. */
export const COMPLETED = 0.5;
/** For each slip of a mistyped word. */
export const SLIP = 1.5;
