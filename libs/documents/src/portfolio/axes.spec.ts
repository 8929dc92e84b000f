import type { SkillLevel } from '#portfolio';
import type { Strength } from '../compose/strength.js';
import { aSkill } from '../../fixtures/people.js';
import { axesOf } from './axes.js';
import type { GroundedGroup } from './grounds.js';

const group = (label: string | null, ...skills: [SkillLevel | null, Strength][]): GroundedGroup => ({
  ...{ label, mark: label ?? '' },
  skills: skills.map(([level, strength], index) => ({
    ...{ view: aSkill(`${index}`, level), mark: '', strength, experiences: [], annexes: [] },
  })),
});
const [B, C]: GroundedGroup[] = [group('B', [1, 'declared']), group('C', [2, 'certified'])];

describe('the axes of a radar', () => {
  it('are the highest level that is said in each group, and the highest that more than a word shows', () => {
    expect(
      axesOf([group('A', [2, 'evidenced'], [4, 'declared'], [1, 'confirmed'], [null, 'certified']), B!, C!]),
    ).toEqual([
      { label: 'A', said: 4, shown: 2 },
      { label: 'B', said: 1, shown: null },
      { label: 'C', said: 2, shown: 2 },
    ]);
  });

  it.each([
    ['two groups', [B!, C!]],
    ['three of which one is of no group', [B!, C!, group(null, [3, 'declared'])]],
    ['three of one of which no level is said', [B!, C!, group('D', [null, 'confirmed'])]],
    ['nothing', []],
  ])('are none with %s', (_, groups) => {
    expect(axesOf(groups)).toEqual([]);
  });

  it('are of many groups those with most skills, in their order', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      group(`${index}`, ...Array.from({ length: index + 1 }, (): [1, 'declared'] => [1, 'declared'])),
    );

    expect(axesOf(many).map(({ label }) => label)).toEqual(['4', '5', '6', '7', '8', '9', '10', '11']);
  });
});
