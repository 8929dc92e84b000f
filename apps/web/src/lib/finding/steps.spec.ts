import { describe, expect, it } from '@jest/globals';
import { numberOf, stepAfter, stepBefore, stepIn, stepOf, stepsOf } from './steps.ts';

const nothing = { field: null, activities: [], own: [], skills: [] };
const chosen = { ...nothing, field: { source: 'starter', code: 'garden' } };
const ticked = { ...chosen, activities: ['garden-sow'] };
const picked = { ...ticked, skills: [{}] };
const imported = { ...nothing, field: { source: 'rome', code: 'Z1101' } };
const at = (step: string) => new URLSearchParams({ etape: step });

describe('the steps of finding skills', () => {
  it.each([
    ['at the first', nothing, 'domaine'],
    ['at what one did, once one has chosen where', chosen, 'faire'],
    ['at the skills at once, of an imported occupation', imported, 'competences'],
    ['at the skills, once something is ticked', ticked, 'competences'],
    ['at the skills, once own words are there', { ...nothing, own: ['Je chante'] }, 'competences'],
    ['at the levels, once a skill is picked', picked, 'niveaux'],
    ['at the levels, once a skill of an imported occupation is', { ...imported, skills: [{}] }, 'niveaux'],
  ])('go on %s', (_, told, step) => {
    expect(stepOf(told)).toBe(step);
  });

  it('can be gone back to', () => {
    expect(stepIn(at('domaine'), picked)).toBe('domaine');
    expect(stepIn(at('domaine'), imported)).toBe('domaine');
  });

  it.each([
    ['niveaux', nothing, 'domaine'],
    ['competences', chosen, 'faire'],
    ['faire', imported, 'competences'],
    ['niveaux', imported, 'competences'],
    ['nowhere', ticked, 'competences'],
  ])('are not jumped over: %s', (wanted, told, step) => {
    expect(stepIn(at(wanted), told)).toBe(step);
  });

  it('are one fewer where there is nothing to tick, and counted so', () => {
    const { field } = imported;

    expect(stepsOf(chosen.field).map((step) => numberOf(step, chosen.field))).toEqual([1, 2, 3, 4, 5]);
    expect(stepsOf(field).map((step) => [step, numberOf(step, field)])).toEqual([
      ['domaine', 1],
      ['competences', 2],
      ['niveaux', 3],
      ['preuve', 4],
    ]);
    expect(stepBefore('competences', field)).toBe('domaine');
    expect(stepAfter('domaine', field)).toBe('competences');
    expect(numberOf('fin', field)).toBe(4);
  });

  it('begin with nothing before, and end', () => {
    expect(stepBefore('domaine', chosen.field)).toBeUndefined();
    expect(stepAfter('preuve', chosen.field)).toBe('fin');
  });
});
