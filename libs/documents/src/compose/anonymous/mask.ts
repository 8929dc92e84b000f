import { cleanText } from '../../text/clean-text.js';
import { fold } from '../../text/folded.js';
import type { Identity } from './identity.js';

/** What stands where something was hidden. */
export const MASK = '[…]';

/** Between the words of a name, if anything: a space, a hyphen, an apostrophe, a dot. */
const BETWEEN = "[\\s\\p{Pd}\\p{Pc}'’.]{0,3}";
const NOT_AFTER = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE = '(?![\\p{L}\\p{N}])';

/** Addresses and numbers by which anybody can be found. Every repetition is bounded: texts can be long. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,200}@[\p{L}\p{N}.-]{2,250}/gu;
const HANDLE = /@[\p{L}\p{N}._-]{2,100}/gu;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"«»]+/gu;
const DOMAIN =
  /(?<![\p{L}\p{N}.-])(?!asp\.net)(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:(?:fr|com|org|net|eu|io|be|ch|lu|uk|info|dev|app|bzh|xyz)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»]*)?|[a-z]{2,12}\/[^\s<>"«»]+)/gu;
const PHONE =
  /(?<!\d)(?:(?:\+|00)\s?\d(?:[\s.()/-]{0,2}\d){7,14}|(?:\(0[1-9]\)|0[1-9])(?:[\s./-]{0,2}\d\d){4})(?!\d)/gu;
const OF_ANYBODY = [EMAIL, HANDLE, WEB, DOMAIN, PHONE];

const WRITTEN_LIKE_A_NAME = /[\p{Lu}\p{Lt}\p{Lo}]/u;

type Stretch = [from: number, to: number];

/** Hides in a text what gives the person away, accents and capitals ignored. */
export function maskIn(identity: Identity): (text: string) => string {
  const ofThePerson = [...namePatterns(identity), ...identity.rows.map(row), ...identity.numbers.map(digits)];
  const properNames = identity.properNames.map(row);
  return (text) => {
    const original = cleanText(text);
    const folded = fold(original);
    const find = (pattern: RegExp) =>
      Array.from(folded.text.matchAll(pattern), ({ index, 0: { length } }): Stretch => [
        folded.origins[index] ?? 0,
        folded.origins[index + length] ?? original.length,
      ]);
    const named = properNames.flatMap(find).filter(([from, to]) => WRITTEN_LIKE_A_NAME.test(original.slice(from, to)));
    return hide(original, [...OF_ANYBODY.flatMap(find), ...ofThePerson.flatMap(find), ...named]);
  };
}

/** A name, alone or with the others: "Inès", "Morel-Le Goff", "inesmorel". */
function namePatterns({ names, particles }: Identity): RegExp[] {
  if (names.length === 0) return [];
  const name = `(?:${longestFirst(names).join('|')})`;
  const any = `(?:${longestFirst([...names, ...particles]).join('|')})`;
  return [new RegExp(`(?<!\\p{L})(?:${any}${BETWEEN}){0,8}?${name}(?:${BETWEEN}${any}){0,8}(?!\\p{L})`, 'gu')];
}

function row(words: readonly string[]): RegExp {
  return new RegExp(NOT_AFTER + words.map(orInShort).join(BETWEEN) + NOT_BEFORE, 'gu');
}

/** "St-Avold" is Saint-Avold. */
function orInShort(word: string): string {
  const saint = /^s(?:ain)?t(e?)$/.exec(word);
  return saint ? `(?:saint|st)${saint[1]}` : word;
}

function digits(number: string): RegExp {
  return new RegExp(`(?<!\\d)${Array.from(number).join('[\\s./-]?')}(?!\\d)`, 'gu');
}

/** A word that begins like another is tried before it. */
function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

function hide(text: string, stretches: readonly Stretch[]): string {
  let shown = '';
  let at = 0;
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    if (from >= at) shown += text.slice(at, from) + MASK;
    at = Math.max(at, to);
  }
  return shown + text.slice(at);
}
