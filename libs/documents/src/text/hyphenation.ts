import { createRequire } from 'node:module';
import { BoundedCache } from '../fonts/bounded-cache.js';

/** A language whose words we know how to break. */
export type HyphenatedLanguage = 'fr' | 'en';

type Hyphenate = (word: string, options: { hyphenChar: string; minWordLength: number }) => string;

/** Of the package `hyphen`; British English, as the rest of what we say in English. */
const PATTERNS: Record<HyphenatedLanguage, string> = { fr: 'hyphen/fr', en: 'hyphen/en-gb' };
const SHORTEST_WORD = 7;
/** Letters before a break, and letters carried over: two are too few in French. */
const FEWEST_LETTERS = 3;
const LONGEST_PIECE = 60;
/**
 * One word of small letters, with what elides before it and the marks around it. Whatever else a word has in it says that it is not to be
 * broken: a capital that it may be a name, a digit, a dot or an @ that it is a reference or an address, a hyphen that it is broken already.
 */
const WORD = /^([«("“‘\u00A0\u202F]*(?:\p{L}{1,6}['’])?)(\p{Ll}+)[\u00A0\u202F.,;:!?…)»”]* *$/u;
const SOFT_HYPHEN = '\u00AD';
const KEPT_WORDS = 4_000;

const require = createRequire(import.meta.url);
const hyphenators = new Map<HyphenatedLanguage, Hyphenate>();
const breaks: Record<HyphenatedLanguage, BoundedCache<string, readonly number[]>> = {
  fr: new BoundedCache(KEPT_WORDS),
  en: new BoundedCache(KEPT_WORDS),
};

/** Where a piece of text (a word with its marks and the space after it) may be broken, the last place first. */
export function breaksOf(piece: string, language: HyphenatedLanguage): readonly number[] {
  if (piece.length < SHORTEST_WORD || piece.length > LONGEST_PIECE) return [];
  const [, before = '', word = ''] = WORD.exec(piece) ?? [];
  if (word.length < SHORTEST_WORD) return [];
  return breaks[language].get(word, () => breaksWithin(word, language)).map((at) => before.length + at);
}

function breaksWithin(word: string, language: HyphenatedLanguage): readonly number[] {
  const syllables = hyphenator(language)(word, { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD }).split(
    SOFT_HYPHEN,
  );
  let at = 0;
  return syllables
    .map((syllable) => (at += syllable.length))
    .filter((place) => place >= FEWEST_LETTERS && word.length - place >= FEWEST_LETTERS)
    .reverse();
}

/** Read at the first word that needs it: most documents never do. */
function hyphenator(language: HyphenatedLanguage): Hyphenate {
  let known = hyphenators.get(language);
  if (known === undefined) {
    known = (require(PATTERNS[language]) as { hyphenateSync: Hyphenate }).hyphenateSync;
    hyphenators.set(language, known);
  }
  return known;
}
