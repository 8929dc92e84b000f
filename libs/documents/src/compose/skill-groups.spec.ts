import fc from 'fast-check';
import { DOCUMENT_KINDS, type SkillView } from '#portfolio';
import { aComposition } from '../../fixtures/compositions.js';
import { from, THEMES } from '../../fixtures/grouped-life.js';
import { aSkill, aView } from '../../fixtures/people.js';
import { compose } from './compose.js';
import { skillGroups } from './skill-groups.js';

const skill = (name: string, rest: Partial<SkillView> = {}) => aSkill(name, null, rest);
const own = (...classifications: string[]) => ({ classifications });
const told = (skills: SkillView[], language: 'fr' | 'en' = 'fr') =>
  skillGroups(skills, THEMES, language)?.map(({ label, skills: those }) => [
    label,
    those.map(({ name }) => name).join(),
  ]);

describe('skills in the groups of a document', () => {
  it('stand under the theme that they were chosen from, in the language of the document', () => {
    const skills = [skill('a', from('cook')), skill('b', from('till')), skill('c', from('bake'))];

    expect(told(skills)).toEqual([
      ['Cuisine et repas', 'a,c'],
      ['Accueillir et vendre', 'b'],
    ]);
    expect(told(skills, 'en')).toEqual([
      ['Cooking and meals', 'a,c'],
      ['Welcoming and selling', 'b'],
    ]);
  });

  it('stand in the order of the document, those of no group last', () => {
    const skills = [
      skill('a'),
      skill('b', from('till')),
      skill('c', from('cook')),
      skill('d'),
      skill('e', from('till')),
    ];

    expect(told(skills)).toEqual([
      ['Accueillir et vendre', 'b,e'],
      ['Cuisine et repas', 'c'],
      [null, 'a,d'],
    ]);
  });

  it('stand once, under the first of the person’s own groupings before any theme', () => {
    const skills = [skill('a', { ...from('cook'), ...own('Maison', 'Été') }), skill('b', from('cook')), skill('c')];

    expect(told(skills)).toEqual([
      ['Maison', 'a'],
      ['Cuisine et repas', 'b'],
      [null, 'c'],
    ]);
  });

  it.each([
    ['DigComp, under the theme about it', from('2.1', 'digcomp'), 'Ordinateur, téléphone et internet'],
    ['a reference that says nothing of themes, under none', from('cook', 'esco'), null],
    ['a code that is none', from('constructor'), null],
    ['a code that is empty', from(''), null],
    [
      'a grouping that says nothing on paper, under their theme',
      { ...from('cook'), ...own('\u200B', ' \u00AD') },
      'Cuisine et repas',
    ],
    ['the next grouping where the first says nothing', own('\uFEFF', 'Été'), 'Été'],
    ['a grouping in one line, as it goes on paper', own('a\u0000\n b\u202E'), 'a b'],
    ['a grouping that is too long for a title, cut', own('é'.repeat(100_000)), `${'é'.repeat(120)}…`],
  ])('of %s', (_, rest, label) => {
    const [group] =
      told([skill('a', rest), skill('b', own('Autre chose'))])?.filter(([, names]) => names === 'a') ?? [];

    expect(group).toEqual([label, 'a']);
  });

  it.each([
    ['nothing', []],
    ['one theme only', [skill('a', from('cook')), skill('b', from('bake'))]],
    ['no theme at all', [skill('a'), skill('b')]],
  ])('are not told apart in %s', (_, skills) => {
    expect(told(skills)).toBeUndefined();
  });

  it('are all there, each once, whatever they are', () => {
    const any = fc.record({
      source: fc.constantFrom('starter' as const, 'rome' as const, 'esco' as const, 'digcomp' as const),
      code: fc.constantFrom('cook', 'till', '__proto__', 'toString', ''),
      classifications: fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (drafts) => {
        const skills = drafts.map(({ source, code, classifications }, index) =>
          skill(`${index}`, { ...from(code, source), classifications }),
        );
        const groups = skillGroups(skills, THEMES, 'fr');
        if (groups === undefined) return;
        expect(groups.length).toBeGreaterThan(1);
        expect(groups.every(({ label, skills: those }) => label !== '' && those.length > 0)).toBe(true);
        expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
        const all = groups.flatMap((group) => group.skills);
        expect(all).toHaveLength(skills.length);
        expect(new Set(all)).toEqual(new Set(skills));
      }),
    );
  });
});

it.each(DOCUMENT_KINDS)(
  'a %s is composed with groups if it shows them, and with none of the reference’s if it is told of none',
  (kind) => {
    const view = aView('A', 'B', {
      skills: [skill('a', from('cook')), skill('b', own('Maison')), skill('c', from('till'))],
    });
    const groupsOf = (themes?: typeof THEMES) =>
      compose(view, aComposition({ kind }), undefined, themes).skillGroups?.map(({ label }) => label);
    const isGrouped = kind === 'cv-by-skill' || kind === 'portfolio' || kind === 'booklet';

    expect(groupsOf(THEMES)).toEqual(isGrouped ? ['Cuisine et repas', 'Maison', 'Accueillir et vendre'] : undefined);
    expect(groupsOf()).toEqual(isGrouped ? ['Maison', null] : undefined);
  },
);
