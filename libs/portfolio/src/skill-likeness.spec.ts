import { starterSet } from '#referentials';
import type { SkillReference } from '#view';
import { alikeSkills } from './skill-likeness.js';

const starter = (code: string, version = '1'): SkillReference => ({ source: 'starter', code, version });
const skill = (id: string, name: string, reference: SkillReference | null = null, distinctFrom: string[] = []) => ({
  ...{ id, name, reference, distinctFrom },
});
const likeness = (one: string, other: string) => alikeSkills([skill('1', one), skill('2', other)])[0]?.likeness ?? null;

describe('two skills', () => {
  it('look like one when they were chosen from the same place, in whatever version and words', () => {
    const pair = [skill('1', 'Cuisiner', starter('cook')), skill('2', 'Faire à manger', starter('cook', '2'))];

    expect(alikeSkills(pair)).toEqual([{ likeness: 'reference', ids: ['1', '2'] }]);
  });

  it.each([
    ['Tenir la caisse', 'tenir une caisse'],
    ['Peser et couper', 'Couper, peser'],
    ['Élever des enfants', 'ELEVER DES ENFANTS'],
    ['Parler', 'parler !'],
  ])('say the same: %s, %s', (one, other) => {
    expect(likeness(one, other)).toBe('words');
  });

  it.each([
    ['Préparer des repas simples', 'Préparer des repas simple'],
    ['Accueillir les clients', 'Acueillir les clients'],
    ['Organiser mon travail', 'Organiser son travaill'],
  ])('say nearly the same: %s, %s', (one, other) => {
    expect(likeness(one, other)).toBe('wording');
  });

  it.each([
    ['Jouer', 'Louer'],
    ['Vendre du pain', 'Vendre du vin'],
    ['Parler anglais', 'Parler allemand'],
    ['Conduire un bus', 'Conduire un tracteur'],
    ['Servir à table', 'Servir à boire'],
    ['Peindre un mur', 'Monter un mur'],
    ['…', '!'],
  ])('are two things: %s, %s', (one, other) => {
    expect(likeness(one, other)).toBeNull();
  });

  it('are two things when one reference holds them apart, however near their words', () => {
    const pair = [
      skill('1', 'Préparer un repas simple', starter('a')),
      skill('2', 'Préparer des repas simples', starter('b')),
    ];

    expect(alikeSkills(pair)).toEqual([]);
  });

  it.each(['1', '2'])('are not asked about again once the person told them apart, said of %s', (id) => {
    const told = (other: string) => (id === other ? [] : [id]);
    const pair = [skill('1', 'Coudre', null, told('1')), skill('2', 'coudre', null, told('2'))];

    expect(alikeSkills(pair)).toEqual([]);
  });
});

it('come surest first', () => {
  const found = alikeSkills([
    skill('1', 'Accueillir les clients'),
    skill('2', 'Acueillir les clients'),
    skill('3', 'Coudre'),
    skill('4', 'coudre'),
    skill('5', 'Cuisiner', starter('cook')),
    skill('6', 'Préparer à manger', starter('cook')),
  ]);

  expect(found.map(({ likeness: why }) => why)).toEqual(['reference', 'words', 'wording']);
});

it('are looked for among those that were said last, however many somebody has', () => {
  const many = Array.from({ length: 1000 }, (_, n) => skill(`${n}`, 'Coudre'));

  const found = alikeSkills(many);

  expect(found).toHaveLength((500 * 499) / 2);
  expect(found[0]?.ids).toEqual(['500', '501']);
});

it.each(['fr', 'en'] as const)('of the starter set no two look like one, in their words alone: %s', (language) => {
  expect(alikeSkills(starterSet.skills.map(({ code, label }) => skill(code, label[language])))).toEqual([]);
});
