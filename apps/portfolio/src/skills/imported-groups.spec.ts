import { withImported } from './imported-groups.js';

const skill = (id: string, source: 'starter' | 'rome' | 'esco' | null, code = '') => ({
  id,
  reference: source && { source, code, version: '1' },
});
const of = (source: string, code: string, label: string) => ({ source, code, group: { code: `${label}!`, label } });
const OURS = [{ code: 'cooking', label: 'Cuisine', skillIds: ['a'] }];

describe('the groups of imported references', () => {
  it('come after ours, in the order of the skills', () => {
    const skills = [skill('a', 'starter'), skill('b', 'esco', 'x'), skill('c', 'rome', '1'), skill('d', 'rome', '2')];

    expect(
      withImported(OURS, skills, [of('rome', '1', 'Pain'), of('esco', 'x', 'bois'), of('rome', '2', 'Pain')]),
    ).toEqual([
      OURS[0],
      { code: 'bois!', label: 'Bois', skillIds: ['b'] },
      { code: 'Pain!', label: 'Pain', skillIds: ['c', 'd'] },
    ]);
  });

  it('of the same name as ours are that one', () => {
    expect(withImported(OURS, [skill('b', 'rome', '1')], [of('rome', '1', 'CUISINE')])).toEqual([
      { code: 'cooking', label: 'Cuisine', skillIds: ['a', 'b'] },
    ]);
  });

  it('hold neither words of one’s own, nor what is of no group, nor the same code of another source', () => {
    const skills = [skill('a', null), skill('b', 'rome', '9'), skill('c', 'esco', '1')];

    expect(withImported([], skills, [of('rome', '1', 'Pain')])).toEqual([]);
  });
});
