import { describe, expect, it } from '@jest/globals';
import type { FieldView, OpenTelling, SkillView } from '../types.ts';
import { described, keptTicks, offersOf, ownedAs, withoutField } from './offers.ts';

const skill = (code: string) => ({
  reference: { source: 'starter', code, version: '1' },
  label: code,
  group: '',
  evidence: 'photo',
});
const field = {
  source: 'starter',
  activities: [
    { code: 'sow', text: 'Je sème', skills: ['grow', 'plan'] },
    { code: 'water', text: 'J’arrose', skills: ['care', 'plan'] },
    { code: 'sell', text: 'Je vends', skills: ['sell'] },
  ],
  skills: ['plan', 'sell', 'grow', 'care'].map(skill),
} as FieldView;
const names = (ticked: string[], own: string[] = []) => offersOf(field, ticked, own).map(({ name }) => name);

describe('what ticked activities show', () => {
  it('is what they show best first, then the rest, then one’s own words', () => {
    expect(names(['sow', 'water'], ['Je chante'])).toEqual(['grow', 'care', 'plan', 'Je chante']);
  });

  it('tells the sentences that lead to it', () => {
    expect(offersOf(field, ['water', 'sow'], []).find(({ name }) => name === 'plan')).toMatchObject({
      because: ['Je sème', 'J’arrose'],
      core: false,
    });
  });

  it('is nothing without a tick, and nothing of what is not ticked', () => {
    expect(names([])).toEqual([]);
    expect(names(['sow', 'of-another-field'])).not.toContain('sell');
  });

  it('is known again in the portfolio by its reference, whatever it is called there', () => {
    const mine = [
      { id: '1', name: 'sell' },
      { id: '2', name: 'Mon potager', reference: { source: 'starter', code: 'grow', version: '0' } },
    ] as SkillView[];
    const [grow] = offersOf(field, ['sow'], []);
    const [sell] = offersOf(field, ['sell'], []);
    const [own] = offersOf(null, [], ['Sell']);

    expect(ownedAs(grow!, mine)?.id).toBe('2');
    expect(ownedAs(sell!, mine)).toBeUndefined();
    expect(ownedAs(own!, mine)?.id).toBe('1');
  });
});

describe('what an imported occupation asks for', () => {
  const asked = (code: string, core: boolean) => ({
    ...skill(code),
    reference: { source: 'rome', code, version: '9' },
    core,
  });
  const occupation = {
    source: 'rome',
    activities: [],
    skills: [asked('1', true), asked('2', false)],
  } as unknown as FieldView;

  it('is all of it, in its order, whatever was ticked elsewhere; one’s own words last', () => {
    expect(offersOf(occupation, ['sow'], ['Je chante'])).toMatchObject([
      { key: 'rome 1', core: true, because: [] },
      { key: 'rome 2', core: false, because: [] },
      { name: 'Je chante', proposed: null },
    ]);
  });

  it('is nothing once its list is gone: own words stay', () => {
    const own = { name: 'Chanter', own: 'Je chante' };
    const told = {
      ...{ field: { source: 'rome', code: 'Z' }, activities: ['sow'], own: ['Je chante'], suggestions: [] },
      skills: [own, { name: 'Pétrir', reference: { source: 'rome', code: '1', version: '9' } }],
    } as unknown as OpenTelling;

    expect(withoutField(told)).toEqual({ ...told, field: null, activities: [], skills: [own] });
  });
});

describe('ticks', () => {
  const elsewhere = Array.from({ length: 60 }, (_, n) => `elsewhere-${n}`);

  it('are all kept while there is room', () => {
    const ticked = ['sow', ...elsewhere.slice(1)];

    expect(keptTicks(ticked, field)).toEqual(ticked);
  });

  it('of the field that is looked at stay where there is none: the first ones of others go', () => {
    expect(keptTicks(['sow', ...elsewhere, 'water'], field)).toEqual([...elsewhere.slice(2), 'sow', 'water']);
    expect(keptTicks([...elsewhere, 'last'], null)).toEqual([...elsewhere.slice(1), 'last']);
  });
});

describe('a description', () => {
  it('gets what is not in it yet, a line each', () => {
    expect(described('Je sème.', ['Je sème', 'J’arrose', 'Ça pousse !'])).toBe('Je sème.\n- J’arrose\n- Ça pousse !');
    expect(described(null, ['Je sème'])).toBe('- Je sème');
    expect(described('Je sème.', [])).toBe('Je sème.');
  });
});
