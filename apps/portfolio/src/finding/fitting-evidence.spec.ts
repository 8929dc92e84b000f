import { starterSet } from '#referentials';
import { EVIDENCE_HINTS, fittingEvidence } from './fitting-evidence.js';

const of = (code: string) => fittingEvidence(starterSet.skills.find((skill) => skill.code === code)!);

describe('the evidence that fits a skill', () => {
  it.each([
    ['cook-simple-meals', 'photo'],
    ['keep-accounts', 'document'],
    ['comfort-person', 'word'],
    ['be-patient', 'word'],
    ['drive-car', 'certificate'],
    ['food-hygiene', 'certificate'],
  ])('of %s is a %s', (code, hint) => {
    expect(of(code)).toBe(hint);
  });

  it('is of every kind, over the whole set', () => {
    expect(new Set(starterSet.skills.map(fittingEvidence))).toEqual(new Set(EVIDENCE_HINTS));
  });
});
