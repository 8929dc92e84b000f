import { inStarterGroups } from './starter-groups.js';

const of = (...codes: (string | null)[]) =>
  inStarterGroups(codes, (code) => code).map(({ group, things }) => [group.code, things]);

describe('skills in their groups', () => {
  it('stand in the order of the set, and a group without any is not there', () => {
    expect(of('use-power-tools', 'bake-bread', 'serve-at-table')).toEqual([
      ['cooking', ['bake-bread', 'serve-at-table']],
      [expect.any(String), ['use-power-tools']],
    ]);
  });

  it.each([['unheard-of'], [null], ['cooking'], ['constructor']])('leave %s out: it is of none', (code) => {
    expect(of(code)).toEqual([]);
  });
});
