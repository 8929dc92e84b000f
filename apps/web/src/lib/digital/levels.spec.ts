import { describe, expect, it } from '@jest/globals';
import type { DigitalArea, DigitalCompetence } from '../types.ts';
import { levelOfArea, levelsOf, movedUp, nextStatement, pairOf, skillLevelOf, statementAt } from './levels.ts';

const competence = (code: string): DigitalCompetence => {
  const statements = Array.from({ length: 8 }, (_, at) => `${code} at ${at + 1}`);
  return { code, name: code, label: code, statements };
};
const area = (...codes: string[]): DigitalArea => ({ code: 'a', label: 'A', competences: codes.map(competence) });

describe('the level of an area', () => {
  const four = area('1', '2', '3', '4');

  it.each([
    ['nothing when nothing was said', {}, null],
    ['the only one that was said', { 2: 5 }, 5],
    ['the higher of two: half of them reach it', { 1: 2, 2: 6 }, 6],
    ['the middle of three', { 1: 1, 2: 4, 3: 8 }, 4],
    ['what two of four reach', { 1: 1, 2: 3, 3: 5, 4: 7 }, 5],
    ['not yet when it is so for most', { 1: 0, 2: 0, 3: 8 }, 0],
    ['one of the levels that were said, never one between', { 1: 1, 2: 8 }, 8],
    ['what is said of its own competences only', { 9: 8, 1: 1 }, 1],
  ])('is %s', (_, levels, level) => {
    expect(levelOfArea(four, levels)).toBe(level);
  });
});

describe('a level', () => {
  it.each([
    [0, null, null],
    [1, 1, 2],
    [2, 1, 2],
    [3, 2, 3],
    [4, 2, 3],
    [5, 3, 4],
    [8, 4, 4],
  ])('%i is in the pair %p, and goes with the skill’s level %p', (level, pair, skill) => {
    expect([pairOf(level), skillLevelOf(level)]).toEqual([pair, skill]);
  });

  it('has its sentence, and that of the step after it', () => {
    const one = competence('1');

    expect([statementAt(one, 0), nextStatement(one, 0)]).toEqual([undefined, '1 at 1']);
    expect([statementAt(one, 3), nextStatement(one, 3)]).toEqual(['1 at 3', '1 at 4']);
    expect([statementAt(one, 8), nextStatement(one, 8)]).toEqual(['1 at 8', undefined]);
  });

  it('is absent where nothing was said, and 0 where it was "not yet"', () => {
    const levels = levelsOf({ answers: [{ competence: '1', level: 0 }] });

    expect([levels['1'], levels['2']]).toEqual([0, undefined]);
  });
});

describe('between two times', () => {
  const areas = [area('1', '2', '3'), area('4', '5')];

  it('what went up has moved: not what stayed, what is said more carefully, nor what was said once', () => {
    const moved = movedUp(areas, { 1: 3, 2: 4, 3: 1, 4: 5 }, { 1: 2, 2: 4, 3: 2, 5: 1 });

    expect(moved.map(({ competence: { code }, from, to }) => [code, from, to])).toEqual([['1', 2, 3]]);
  });

  it('"not yet" is something said: a first level after it is a step', () => {
    expect(movedUp(areas, { 5: 1 }, { 5: 0 })).toHaveLength(1);
  });
});
