import { starterSet } from '#referentials';
import { usualKind, usualTitle } from './usual-kind.js';

const field = (code: string) => starterSet.fields.find((one) => one.code === code)!;

describe('what an experience of a field mostly is', () => {
  it.each([
    ['D1102', 'job'],
    ['caring-for-relative', 'caring'],
    ['neighbours-help', 'volunteering'],
    ['civic-service', 'civic-service'],
    ['kitchen-detention', 'detention'],
    ['military-driving', 'military'],
  ])('of %s: %s', (code, kind) => {
    expect(usualKind(field(code))).toBe(kind);
  });

  it('is called as the field is', () => {
    expect(usualTitle(field('garden')).fr).toBe('Cultiver un jardin');
  });

  it('is never called by detention: a CV says it only when its owner does', () => {
    const detained = starterSet.fields.filter((one) => usualKind(one) === 'detention');

    expect(detained.length).toBeGreaterThan(0);
    for (const { fr, en } of detained.map(usualTitle)) expect(`${fr} ${en}`).not.toMatch(/détention|detention|prison/i);
  });
});
