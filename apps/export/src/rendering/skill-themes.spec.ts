import { starterSet } from '#referentials';
import { skillThemes } from './skill-themes.js';

describe('what the threads know of the reference', () => {
  it('is a group for each skill of the starter set, and one for all of DigComp', () => {
    const codes = skillThemes.flatMap(({ skills }) => skills);

    expect(codes.toSorted()).toEqual(starterSet.skills.map(({ code }) => code).toSorted());
    expect(skillThemes.flatMap(({ label, sources }) => sources.map((source) => [source, label.en]))).toEqual([
      ['digcomp', 'Computer, phone and internet'],
    ]);
  });

  it('is small: each thread holds it', () => {
    expect(JSON.stringify(skillThemes).length).toBeLessThan(12_000);
  });
});
