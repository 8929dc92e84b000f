import { hasBullet, withoutBullet } from '../../text/bullets.js';
import { AGES } from './ages.js';
import { AGO, BIRTH, DATES } from './dates.js';

/** Every repetition is bounded: texts can be long. */
const bounded = (pattern: string) =>
  pattern.replace(/(\\s|\[\\s[-,]\]|\[\\p\{L\}’'-\])([+*])/g, (_, of: string, often: string) =>
    of.includes('L') ? `${of}{0,40}` : `${of}{${often === '+' ? 1 : 0},3}`,
  );
const AGING = new RegExp(bounded(`${BIRTH}|${AGO}|${AGES}|${DATES}`), 'giu');
/** Digits of other alphabets and of wide letters are digits to who reads them. */
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/** Where something was taken out. No text holds it: `cleanText` takes it for unseen. */
const GAP = '\uFFFC';
const MARKS = '[,;:·|/–—-]';

/**
 * A cleaned text without what tells how old the person is: years and dates, when they were born, their age. What led to them goes with
 * them, and the sentence closes over the gap: "En 2015, j'ai appris le service" is "J'ai appris le service".
 */
export function withoutAges(text: string): string {
  const plain = text.replace(OTHER_DIGITS, digit);
  const emptied = plain.replace(AGING, GAP);
  if (emptied === plain) return text;
  const left = emptied
    .split('\n')
    .flatMap((line) => (line.includes(GAP) ? closed(line) : [line]))
    .join('\n');
  // What stood before a date may say an age by itself: "14 ans de 1900".
  return withoutAges(left);
}

/** Decimal digits stand in rows of ten, each beginning with its zero. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** A line whose gaps are closed; none where it said nothing else. */
function closed(line: string): string[] {
  const body = withoutBullet(line);
  const bullet = hasBullet(line) ? line.slice(0, line.length - body.length) : '';
  const text = closing(body.replace(/\s{2,}/g, ' ').trim());
  return /[\p{L}\p{N}]/u.test(text) ? [bullet + text] : [];
}

function closing(text: string): string {
  return (
    text
      .replace(new RegExp(`${GAP}(?:\\s*(?:[,;/&–—-]|(?:et|ou|puis|and|or|then)(?=\\s))?\\s*${GAP})+`, 'gu'), GAP)
      // Brackets around nothing, and nothing at the edge of brackets.
      .replace(new RegExp(`\\s*[([]\\s*${GAP}\\s*[)\\]]`, 'gu'), '')
      .replace(new RegExp(`([([])\\s*${GAP}\\s*${MARKS}?\\s*`, 'gu'), '$1')
      .replace(new RegExp(`\\s*${MARKS}?\\s*${GAP}\\s*([)\\]])`, 'gu'), '$1')
      // A sentence that said nothing else.
      .replace(new RegExp(`(^|[.!?…]\\s+)${GAP}\\s*(?:[.!?]+\\s*|$)`, 'gu'), '$1')
      // The beginning of a sentence: what comes next begins it.
      .replace(
        new RegExp(`(^|[.!?…]\\s+)${GAP}\\s*(?:${MARKS}+\\s*)?(?:(?:et|and|puis|then)\\s+)?(.?)`, 'gu'),
        (_, before: string, next: string) => before + next.toUpperCase(),
      )
      // The end of what stands between two marks.
      .replace(new RegExp(`\\s*${MARKS}?\\s*${GAP}(?=\\s*(?:[.,;:!?)…/–—-]|$))`, 'gu'), '')
      .replace(new RegExp(`\\s*${GAP}\\s*`, 'gu'), ' ')
      .trim()
  );
}
