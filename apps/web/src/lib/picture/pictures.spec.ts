import { describe, expect, it } from '@jest/globals';
import { byClassification, byTheme, classificationsOf } from './grouping.ts';
import { usageOf, spanOf } from './usage.ts';
import { whereUsed } from './where-used.ts';
import { axesOf } from './whole.ts';

const skill = (id: string, classifications?: string[]) => ({ id, ...(classifications && { classifications }) });
const told = (groups: { label: string | null; skills: { id: string }[] }[]) =>
  groups.map(({ label, skills }) => [label, skills.map(({ id }) => id).join('')]);
const dates = (startedOn: string | null, endedOn: string | null = null, ongoing = false) => ({
  ...{ startedOn, endedOn, ongoing },
});
const NOW = 2026.5;

describe('skills in groups', () => {
  it('by theme stand in the groups’ order, and those of none last', () => {
    const group = (label: string, ids: string) => ({ label, has: ({ id }: { id: string }) => ids.includes(id) });

    expect(
      told(byTheme([skill('a'), skill('b'), skill('c')], [group('G', 'c'), group('none', ''), group('A', 'a')])),
    ).toEqual([
      ['G', 'c'],
      ['A', 'a'],
      [null, 'b'],
    ]);
  });

  it('by one’s own groupings stand in each that they are in', () => {
    const skills = [skill('a', ['Travail', 'Été']), skill('b', ['Été']), skill('c')];

    expect(classificationsOf(skills)).toEqual(['Été', 'Travail']);
    expect(told(byClassification(skills))).toEqual([
      ['Été', 'ab'],
      ['Travail', 'a'],
      [null, 'c'],
    ]);
  });

  it('of nothing are none', () => {
    expect(byTheme([], [])).toEqual([]);
    expect(byClassification([])).toEqual([]);
  });
});

describe('the whole', () => {
  const of = (label: string | null, ...skills: [number | null, 'declared' | 'evidenced'][]) => ({
    ...{ key: label ?? '', label },
    skills: skills.map(([level, strength]) => ({ level, strength })),
  });

  it('says of each group the highest level, by one’s word and by what shows it', () => {
    expect(axesOf([of('A', [2, 'evidenced'], [4, 'declared']), of('B', [1, 'declared'])])).toEqual([
      { label: 'A', said: 4, shown: 2, count: 2 },
      { label: 'B', said: 1, shown: 0, count: 1 },
    ]);
  });

  it('leaves out what is of no group, and groups of which no level is said', () => {
    expect(axesOf([of('A', [null, 'evidenced']), of(null, [4, 'declared'])])).toEqual([]);
  });

  it('keeps of many groups those with most skills, in their order', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      of(`${index}`, ...Array.from({ length: index + 1 }, (): [number, 'declared'] => [1, 'declared'])),
    );

    expect(axesOf(many).map(({ label }) => label)).toEqual(['4', '5', '6', '7', '8', '9', '10', '11']);
  });
});

describe('when a skill was used', () => {
  it.each([
    ['a year to its end', dates('2020', '2021'), { from: 2020, to: 2022, ongoing: false }],
    ['a month to its end', dates('2020-01', '2020-06'), { from: 2020, to: 2020.5, ongoing: false }],
    ['what goes on to today', dates('2024-07', null, true), { from: 2024.5, to: NOW, ongoing: true }],
    ['what is to begin from today', dates('2030', null, true), { from: NOW, to: NOW, ongoing: true }],
    ['a beginning without an end as far as it is known', dates('2019'), { from: 2019, to: 2020, ongoing: false }],
    ['an end without a beginning as far as it is known', dates(null, '2019'), { from: 2019, to: 2020, ongoing: false }],
    ['no date not at all', dates(null), null],
    ['what goes on since nobody knows when not at all', dates(null, null, true), null],
  ])('takes %s', (_, experience, expected) => {
    expect(spanOf(experience, NOW)).toEqual(expected);
  });

  it('joins what touches, begins with what began first, and tells of what no time is known', () => {
    const usage = usageOf(
      [
        { skill: 'late', experiences: [dates('2024', null, true)] },
        { skill: 'never', experiences: [dates(null)] },
        { skill: 'early', experiences: [dates('2018', '2019'), dates('2020'), dates('2023')] },
      ],
      NOW,
    );

    expect(usage.rows).toEqual([
      {
        skill: 'early',
        spans: [
          { from: 2018, to: 2021, ongoing: false },
          { from: 2023, to: 2024, ongoing: false },
        ],
      },
      { skill: 'late', spans: [{ from: 2024, to: NOW, ongoing: true }] },
    ]);
    expect(usage.unknown).toEqual(['never']);
    expect([usage.from, usage.to, usage.years]).toEqual([2018, NOW, [2018, 2020, 2022, 2024, 2026]]);
  });

  it('writes every second year where each would be too close to the next on a phone', () => {
    const since = (year: string) => usageOf([{ skill: 'x', experiences: [dates(year)] }], 2026.9).years;

    expect(since('2021')).toEqual([2022, 2024, 2026]);
    expect(since('2022')).toEqual([2022, 2023, 2024, 2025, 2026]);
  });

  it.each([1, 7, 12, 30, 60, 90])('writes six years at most, or seven, over %s years', (long) => {
    const { years } = usageOf([{ skill: 'x', experiences: [dates(`${2026 - long}`)] }], NOW);

    expect(years.length).toBeGreaterThan(0);
    expect(years.length).toBeLessThanOrEqual(7);
  });
});

describe('where a skill was used', () => {
  it('ties what can be seen, and puts skills across from the experiences that they come from', () => {
    const experiences = ['one', 'two', 'three'].map((id) => ({ id }));
    const skills = [
      { id: 'of three', experienceIds: ['three', 'not seen'] },
      { id: 'of all', experienceIds: ['one', 'three'] },
      { id: 'of one', experienceIds: ['one'] },
      { id: 'of none', experienceIds: ['not seen'] },
      { id: 'of nothing' },
    ];

    const picture = whereUsed(experiences, skills);

    expect(picture.experiences.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(picture.skills.map(({ id }) => id)).toEqual(['of one', 'of all', 'of three']);
    expect(picture.loose.map(({ id }) => id)).toEqual(['of none', 'of nothing']);
    expect(picture.ties).toHaveLength(4);
  });
});
