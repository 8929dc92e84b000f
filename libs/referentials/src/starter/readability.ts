/**
 * How easily French reads: the mark of Kandel and Moles (1958), who fitted Flesch's "reading ease" to French:
 *
 *   207 - 1.015 x words per sentence - 73.6 x syllables per word
 *
 * As with Flesch, 60 to 70 is ordinary prose, 80 is easy, 90 is very easy. (L. Kandel and A. Moles, "Application de l'indice de Flesch à la
 * langue française", Cahiers d'études de radio-télévision 19, 1958, pp. 253-274.)
 */
export function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
}

/** A word is what stands between blanks: "J'aide" is one. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((part) => /\p{L}/u.test(part));
}

const VOWELS = 'aàâäeéèêëiîïoôöuùûüyœæ';
/** Vowels that stand together and are heard apart: cré-er, vidé-o, ma-ïs. */
const HEARD_APART = new RegExp(`(é)(?=[${VOWELS}])|(?<=[${VOWELS}])(?=[éëï])`, 'gu');
const GROUP = new RegExp(`[${VOWELS}]+`, 'gu');

/** Groups of vowels as they are heard; a final "e" or "es" is mute in a word that has another. The ending "-ent" counts, against us. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  const heard = letters
    .replace(/([qg])u(?=[eéèêiî])/gu, '$1')
    .replace(/([aeou])y(?=[aeiouéè])/gu, '$1i-')
    .replace(/(?<=\p{L})es?$/u, '-')
    .replace(HEARD_APART, '$1-');
  return Math.max(1, heard.match(GROUP)?.length ?? 0);
}
