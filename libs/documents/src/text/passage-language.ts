/**
 * Which language a passage is in, as far as its letters say. Nobody tells us in which language they write; what is in Latin letters is taken to
 * be in the document's. Cyrillic is that of many languages: only the script is said.
 */
const LANGUAGES: [letter: RegExp, language: string][] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];
/** Letters that Arabic has not: Persian, Kurdish, Urdu... */
const BEYOND_ARABIC = /[پچژگکیڤۆێەٹڈڑںھےۀ]/;
/** Quicker than asking for each script: nearly all texts have no letter of any. */
const ANY = /[\u0370-\u1CFF\u1F00-\u1FFF\u2D00-\u2D2F\uFB13-\uFDFF\uFE70-\uFEFC]/;
const LATIN = /\p{Script=Latin}/u;
/** A single letter is rather a sign: an angle, a resistance. */
const FEWEST_LETTERS = 2;

/** The language of each word of a text, in their order; undefined where it is the document's, or not known. */
export type LanguageOfWord = (word: string) => string | undefined;

/** Null where all is in the document's letters. */
export function passagesOf(text: string): LanguageOfWord | null {
  if (!ANY.test(text)) return null;
  const isBeyondArabic = BEYOND_ARABIC.test(text);
  let before: string | undefined;
  return (word) => (before = languageOf(word, before, isBeyondArabic));
}

function languageOf(word: string, before: string | undefined, isBeyondArabic: boolean): string | undefined {
  if (LATIN.test(word)) return undefined;
  for (const [letter, plain] of LANGUAGES) {
    const count = word.match(letter)?.length ?? 0;
    if (count === 0) continue;
    const language = plain === 'ar' && isBeyondArabic ? 'und-Arab' : plain;
    return count >= FEWEST_LETTERS || before === language ? language : undefined;
  }
  return undefined;
}
