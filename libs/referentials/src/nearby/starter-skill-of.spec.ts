import { starterSkill, starterSkillOf } from './starter-skill-of.js';

const from = (source: string, code: string) => ({ source, code });

describe('the starter skill that a skill is', () => {
  it.each([
    ['chosen from there', 'Mes mots à moi', from('starter', 'bake-bread'), 'bake-bread'],
    ['said in its words', 'faire du PAIN', null, 'bake-bread'],
    ['said in its English words', 'Make bread.', null, 'bake-bread'],
    ['chosen elsewhere, and said in its words', 'Faire du pain', from('esco', 'bake-bread'), 'bake-bread'],
    [
      'chosen from what is there no more, and said in its words',
      'Faire du pain',
      from('starter', 'gone'),
      'bake-bread',
    ],
  ])('is found: %s', (_, name, reference, code) => {
    expect(starterSkillOf({ name, reference })).toBe(code);
  });

  it.each([
    ['in words of one’s own', 'Faire du bon pain', null],
    ['by a code of another source', 'Du pain', from('esco', 'bake-bread')],
    ['by no word at all', '…', null],
  ])('is none: %s', (_, name, reference) => {
    expect(starterSkillOf({ name, reference })).toBeNull();
  });
});

it('an activity that names no skill is a fault of ours', () => {
  expect(starterSkill('bake-bread').label.fr).toBe('Faire du pain');
  expect(() => starterSkill('bake-stones')).toThrow('bake-stones');
});
