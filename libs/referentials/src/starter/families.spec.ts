import { starterFamilies } from './families.js';
import { starterSet } from './index.js';

describe('the families of the starter set', () => {
  it('hold every field once', () => {
    const held = starterFamilies.flatMap(({ fields }) => fields.map(({ code }) => code));

    expect([...held].sort()).toEqual(starterSet.fields.map(({ code }) => code).sort());
  });

  it('are of occupations or of themes, never of both', () => {
    const mixed = starterFamilies.filter(({ fields }) => new Set(fields.map(({ kind }) => kind)).size !== 1);

    expect(mixed).toEqual([]);
  });

  it('can be looked through on a phone: a dozen of each at most', () => {
    const long = starterFamilies.filter(({ fields }) => fields.length > 12).map(({ code }) => code);

    expect(long).toEqual([]);
  });
});
