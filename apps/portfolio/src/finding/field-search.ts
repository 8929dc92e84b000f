import { folded } from '#common';
import type { Language } from '#http';
import type { StarterField } from '#referentials';

/** Words that say nothing of what one did. */
const EMPTY = new Set(
  (
    'a au aux avec ce ces chez d dans de des du en et j je l la le les m ma mes mon ou par pour qu s sa ses son sur un une ' +
    'an and at for i in my of on or the to with'
  ).split(' '),
);
/** Shorter words are the beginning of too many others. */
const TELLING = 4;
/** What a name counts, by how near it is to how the person speaks. */
const LABEL = 1;
const ALSO = 0.9;
const OTHER_LANGUAGE = 0.6;
/** What has all that was typed is worth more than anything that has not. */
const WHOLE = 10;

const wordsOf = (text: string): string[] => folded(text).split(' ').filter(Boolean);

const telling = (words: string[]): string[] => {
  const full = words.filter((word) => !EMPTY.has(word));
  return full.length > 0 ? full : words;
};

const namesOf = ({ label, also }: StarterField, language: Language): { words: string[]; weight: number }[] => {
  const other = language === 'fr' ? 'en' : 'fr';
  return [
    { words: wordsOf(label[language]), weight: LABEL },
    ...(also?.[language] ?? []).map((name) => ({ words: wordsOf(name), weight: ALSO })),
    ...[label[other], ...(also?.[other] ?? [])].map((name) => ({ words: wordsOf(name), weight: OTHER_LANGUAGE })),
  ];
};

/** How well a word that was typed, perhaps only begun, is one of these. */
function nearness(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return 3;
  // "serveuse" for a list that says "serveurs": what is longer than its end counts by its beginning.
  if (words.some((word) => word.startsWith(typed))) return 2;
  const root = typed.slice(0, -2);
  return root.length >= TELLING && words.some((word) => word.startsWith(root)) ? 1 : 0;
}

/** 0 for a field that has nothing of what was typed; what has all of it stands before what has some of it. */
function likeness(typed: readonly string[], field: StarterField, language: Language): number {
  const names = namesOf(field, language);
  const best = typed.map((word) => Math.max(...names.map(({ words, weight }) => nearness(word, words) * weight)));
  const found = best.filter((score, place) => score > 0 && (typed.length === 1 || !EMPTY.has(typed[place] ?? '')));
  if (found.length === 0) return 0;
  const isWhole = found.length === typed.length;
  const isSome = typed.some((word, place) => (best[place] ?? 0) >= LABEL && word.length >= TELLING);
  if (!isWhole && !isSome) return 0;
  const together = names.some(({ words }) => typed.every((word) => nearness(word, words) > 0)) ? 2 : 0;
  return best.reduce((sum, score) => sum + score, 0) / typed.length + together + (isWhole ? WHOLE : 0);
}

const bestFirst = <T>(scored: { of: T; score: number }[]): T[] =>
  scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ of }) => of);

/** Fields by what was typed, whole words or beginnings, in any order; best first, so that what has all of it comes before the rest. */
export function searchFields(text: string, fields: readonly StarterField[], language: Language): StarterField[] {
  const typed = telling(wordsOf(text));
  if (typed.join('').length < 2) return [];
  return bestFirst(fields.map((field) => ({ of: field, score: likeness(typed, field, language) })));
}

/** Whether a field has all that was typed. */
export const hasAll = (text: string, field: StarterField, language: Language): boolean =>
  likeness(telling(wordsOf(text)), field, language) >= WHOLE;

/** Fields that a title speaks of: one of their names, or most of it, is in it. */
export function fieldsIn(title: string, fields: readonly StarterField[], language: Language): StarterField[] {
  const said = telling(wordsOf(title));
  const share = ({ words, weight }: { words: string[]; weight: number }): number => {
    const full = telling(words);
    const heard = full.filter((word) => word.length >= TELLING && nearness(word, said) > 0);
    const letters = (list: string[]) => list.join('').length;
    const part = letters(full) === 0 ? 0 : letters(heard) / letters(full);
    return part > 0.5 ? part * weight : 0;
  };
  return bestFirst(fields.map((field) => ({ of: field, score: Math.max(...namesOf(field, language).map(share)) })));
}
