import { starterSet } from '../starter/index.js';
import type { StarterField, StarterSkill } from '../starter/starter-set.js';
import { coreSkills, nearbyOccupations } from './nearby-occupations.js';

const text = (words: string) => ({ fr: words, en: words });
const skill = (code: string, kind: StarterSkill['kind'] = 'skill'): StarterSkill => ({
  ...{ code, kind, label: text(code), group: 'g' },
});
const field = (code: string, cores: string[], kind: StarterField['kind'] = 'occupation'): StarterField => ({
  ...{ code, kind, label: text(code) },
  activities: cores.map((core, index) => ({ code: `${code}-${index}`, text: text(core), skills: [core, 'extra'] })),
});

const SKILLS = 'a b c d e f g h'
  .split(' ')
  .map((code) => skill(code))
  .concat(skill('calm', 'attitude'), skill('kind', 'attitude'), skill('extra'));
const near = (fields: StarterField[], have: string[], most = 9) =>
  nearbyOccupations({ fields, skills: SKILLS }, new Set(have), most).map(({ occupation, ...rest }) => [
    occupation.code,
    rest.have.map(({ code }) => code).join(''),
    rest.learn.map(({ code }) => code).join(''),
  ]);

describe('the occupations nearby', () => {
  it('are those that share the most core skills, with what is there and what is still to learn', () => {
    expect(near([field('two', ['a', 'b', 'e']), field('three', ['c', 'b', 'a', 'd', 'f'])], ['a', 'b', 'c'])).toEqual([
      ['three', 'cba', 'df'],
      ['two', 'ab', 'e'],
    ]);
  });

  it('begin, of those that share as many, by the one that asks for less beyond', () => {
    expect(near([field('far', ['a', 'b', 'c', 'd']), field('close', ['a', 'b', 'c'])], ['a', 'b'])).toEqual([
      ['close', 'ab', 'c'],
      ['far', 'ab', 'cd'],
    ]);
  });

  it('count what one can do before ways of being', () => {
    const fields = [field('calm', ['calm', 'kind', 'a']), field('handy', ['a', 'b', 'c', 'd'])];

    expect(near(fields, ['a', 'b', 'calm', 'kind']).map(([code]) => code)).toEqual(['handy', 'calm']);
  });

  it('count a skill once, however many activities show it', () => {
    expect(near([field('same', ['a', 'a', 'a', 'b'])], ['a', 'b'])).toEqual([['same', 'ab', '']]);
  });

  it.each([
    ['one skill in common', ['a'], field('x', ['a', 'b'])],
    ['skills that are not its core', ['extra', 'a'], field('x', ['a', 'b'])],
    ['ways of being alone', ['calm', 'kind'], field('x', ['calm', 'kind', 'a'])],
    ['a theme, which is no job', ['a', 'b'], field('x', ['a', 'b'], 'theme')],
    ['nothing at all', [], field('x', ['a', 'b'])],
    ['skills unheard of', ['y', 'z'], field('x', ['a', 'b'])],
  ])('are none for %s', (_, have, one) => {
    expect(near([one], have)).toEqual([]);
  });

  it('are as many as are asked for at most', () => {
    expect(near([field('x', ['a', 'b']), field('y', ['a', 'b'])], ['a', 'b'], 1)).toHaveLength(1);
  });

  it.each(starterSet.fields.filter(({ kind }) => kind === 'occupation').map((one) => [one.code, one] as const))(
    'begin with %s for who has all of its core skills',
    (code, occupation) => {
      const [first] = nearbyOccupations(starterSet, new Set(coreSkills(occupation)), 5);

      expect(first?.occupation.code).toBe(code);
      expect(first?.learn).toEqual([]);
    },
  );
});
