import { starterSet } from '../index.js';
import { crcn } from './crcn.js';
import { pairOf } from './digcomp-set.js';
import { digComp } from './index.js';
import { digCompPlainNames } from './plain-names.js';

const digCompetences = digComp.flatMap(({ competences }) => competences);
const crcnCompetences = crcn.flatMap(({ competences }) => competences);
const codes = (of: readonly { code: string }[]) => of.map(({ code }) => code);

describe('DigComp 2.2', () => {
  it('has its 5 areas and 21 competences, numbered as in the framework', () => {
    expect(codes(digComp)).toEqual(['1', '2', '3', '4', '5']);
    expect(digComp.map(({ competences }) => competences.length)).toEqual([3, 6, 4, 4, 4]);
    for (const { code, competences } of digComp) expect(codes(competences)).toEqual(competences.map((_, at) => `${code}.${at + 1}`));
  });

  it('has eight statements for each, and none of them twice', () => {
    const said = digCompetences.flatMap(({ statements }) => statements);

    for (const language of ['fr', 'en'] as const) expect(new Set(said.map((statement) => statement[language])).size).toBe(21 * 8);
  });

  it('begins with help at level 1, and only there', () => {
    const helped = digCompetences.map(({ statements }) => statements.map(({ fr, en }) => fr.startsWith('Avec de l’aide, ') && en.startsWith('With help, ')));

    expect(helped.filter(([first, ...rest]) => !first || rest.includes(true))).toEqual([]);
  });

  it('has a plain name for each, short in both languages, and none of them twice', () => {
    expect(Object.keys(digCompPlainNames)).toEqual(codes(digCompetences));
    for (const language of ['fr', 'en'] as const) {
      const names = Object.values(digCompPlainNames).map((name) => name[language]);
      expect(new Set(names).size).toBe(21);
      expect(names.filter((name) => name.split(' ').length > 8)).toEqual([]);
    }
  });

  it.each([
    [1, 'foundation'],
    [2, 'foundation'],
    [3, 'intermediate'],
    [4, 'intermediate'],
    [5, 'advanced'],
    [6, 'advanced'],
    [7, 'highly-specialised'],
    [8, 'highly-specialised'],
    [0, undefined],
    [9, undefined],
  ])('takes level %i as %s', (level, pair) => {
    expect(pairOf(level)).toBe(pair);
  });
});

describe('the CRCN', () => {
  it('has its 5 domains and 16 competences, numbered as in the decree', () => {
    expect(crcn.map(({ competences }) => competences.length)).toEqual([3, 4, 4, 3, 2]);
    for (const { code, competences } of crcn) expect(codes(competences)).toEqual(competences.map((_, at) => `${code}.${at + 1}`));
  });

  it('answers to competences of DigComp that there are', () => {
    const known = new Set(codes(digCompetences));

    expect(crcnCompetences.filter(({ digcomp }) => digcomp.some((code) => !known.has(code)))).toEqual([]);
    expect(crcnCompetences.filter(({ digcomp }) => digcomp.length === 0)).toEqual([]);
  });
});

it('the names of both are given in both languages', () => {
  const named = [...digComp, ...digCompetences, ...crcn, ...crcnCompetences];

  expect(named.filter(({ label }) => label.fr.trim() === '' || label.en.trim() === '')).toEqual([]);
  expect(starterSet.groups.some(({ code }) => code === 'digital')).toBe(true);
});
