import { describe, expect, it } from '@jest/globals';
import { digComp } from '../../../../../libs/referentials/src/starter/digital/index.ts';
import { digCompPlainNames } from '../../../../../libs/referentials/src/starter/digital/plain-names.ts';
import { expectedLevel, levelsIn, nearestPair, openAfter, openingPair, PAIRS, resumeAt } from './asking.ts';
import type { Levels } from './levels.ts';

const competences = digComp.flatMap((area) => area.competences);
const codes = competences.map(({ code }) => code);

describe('the sentences that a question opens with', () => {
  it('begin at what people do without help', () => {
    expect(openingPair('1.1', codes, {})).toBe(2);
  });

  it.each([
    ['what was said before', { '1.1': 7, '1.2': 8 }, 4],
    ['"not yet"', { '1.1': 0, '1.2': 0 }, 1],
    ['what comes after it: not at all', { '1.1': 1, '2.1': 8, '2.2': 8 }, 1],
  ])('follow %s', (_, levels, pair) => {
    expect(openingPair('1.3', codes, levels)).toBe(pair);
  });

  it('are those of the answer, when there is one', () => {
    expect(openingPair('1.2', codes, { '1.1': 1, '1.2': 8 })).toBe(4);
  });

  it('follow the latest answers more than the first', () => {
    expect(expectedLevel([1, 1, 1, 8, 8, 8])).toBeGreaterThan(expectedLevel([8, 8, 8, 1, 1, 1]));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('hold the level %i in its pair', (level) => {
    expect(levelsIn(nearestPair(level))).toContain(level);
  });

  it('are of a pair that there is, whatever was said', () => {
    for (let level = -1; level <= 10; level += 0.25) {
      expect(nearestPair(level)).toBeGreaterThanOrEqual(1);
      expect(nearestPair(level)).toBeLessThanOrEqual(PAIRS);
    }
  });
});

describe('going on', () => {
  it.each<[string, Levels, string | undefined]>([
    ['begins at the beginning', {}, '1.1'],
    ['follows the last answer', { '1.1': 3, '1.2': 3 }, '1.3'],
    ['does not stop at what was passed', { '1.1': 3, '1.3': 3 }, '2.1'],
    [
      'comes back to what was passed when the rest is said',
      Object.fromEntries(codes.slice(1).map((code) => [code, 3])),
      '1.1',
    ],
    ['has an end', Object.fromEntries(codes.map((code) => [code, 0])), undefined],
  ])('%s', (_, levels, code) => {
    expect(resumeAt(codes, levels)).toBe(code);
  });

  it('goes over what is answered already', () => {
    expect(openAfter(codes, 0, { '1.2': 3 })).toBe('1.3');
    expect(openAfter(codes, codes.length - 1, {})).toBeUndefined();
  });
});

describe('the whole of it', () => {
  /** The same for everybody who runs this (mulberry32). */
  function dice(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  const WORDS_A_MINUTE = 200;
  const SECONDS_A_TAP = 1.5;
  const wordsOf = (texts: readonly { fr: string }[]) => texts.flatMap(({ fr }) => fr.split(' ')).length;

  /** Someone around a level, more at home in some areas and things than in others. */
  function answer(around: number, spread: number, roll: () => number) {
    const bell = () => roll() + roll() + roll() + roll() - 2;
    let levels: Levels = {};
    let [taps, words] = [0, 0];
    for (const area of digComp) {
      const here = around + 0.5 * bell() * spread;
      for (const { code, statements } of area.competences) {
        const level = Math.max(0, Math.min(8, Math.round(here + bell() * spread)));
        const [opened, wanted] = [openingPair(code, codes, levels), Math.max(1, Math.ceil(level / 2))];
        for (let pair = opened; ; pair += Math.sign(wanted - opened)) {
          taps += 1;
          words += wordsOf(levelsIn(pair).map((each) => statements[each - 1]!));
          if (pair === wanted) break;
        }
        words += wordsOf([digCompPlainNames[code]!]);
        levels = { ...levels, [code]: level };
      }
    }
    return { taps: taps / codes.length, minutes: words / WORDS_A_MINUTE + (taps * SECONDS_A_TAP) / 60 };
  }

  it.each([
    ['begins', 0.7],
    ['is helped', 2],
    ['copes', 3.5],
    ['shows others', 5],
    ['makes a living of it', 6.5],
  ])('takes who %s about 1.5 taps a competence, and five minutes at most', (_, around) => {
    const roll = dice(7);
    const people = Array.from({ length: 100 }, () => answer(around, 1.2, roll));
    const mean = (of: 'taps' | 'minutes') => people.reduce((sum, person) => sum + person[of], 0) / people.length;

    expect(mean('taps')).toBeLessThanOrEqual(1.55);
    expect(mean('minutes')).toBeLessThanOrEqual(5);
    expect(Math.max(...people.map(({ minutes }) => minutes))).toBeLessThanOrEqual(6);
  });
});
