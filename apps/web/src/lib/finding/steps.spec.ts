import { describe, expect, it } from '@jest/globals';
import { stepIn, stepOf } from './steps.ts';

const nothing = { field: null, activities: [], own: [], skills: [] };
const chosen = { ...nothing, field: { code: 'garden' } };
const ticked = { ...chosen, activities: ['garden-sow'] };
const picked = { ...ticked, skills: [{}] };
const at = (step: string) => new URLSearchParams({ etape: step });

describe('the steps of finding skills', () => {
  it.each([
    ['at the first', nothing, 'domaine'],
    ['at what one did, once one has chosen where', chosen, 'faire'],
    ['at the skills, once something is ticked', ticked, 'competences'],
    ['at the skills, once own words are there', { ...nothing, own: ['Je chante'] }, 'competences'],
    ['at the levels, once a skill is picked', picked, 'niveaux'],
  ])('go on %s', (_, told, step) => {
    expect(stepOf(told)).toBe(step);
  });

  it('can be gone back to', () => {
    expect(stepIn(at('domaine'), picked)).toBe('domaine');
  });

  it.each([
    ['niveaux', nothing, 'domaine'],
    ['competences', chosen, 'faire'],
    ['nowhere', ticked, 'competences'],
  ])('are not jumped over: %s', (wanted, told, step) => {
    expect(stepIn(at(wanted), told)).toBe(step);
  });
});
