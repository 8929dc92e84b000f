import { describe, expect, it } from '@jest/globals';
import { namedFor, ordered, swapped } from './order.ts';

const lettersOf = (word: string) => Array.from(word);
const items = (word: string) => lettersOf(word).map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('the order of a part', () => {
  it('begins with what is named, then goes on as usual', () => {
    expect(ids(ordered(items('abcd'), ['c', 'elsewhere', 'a']))).toBe('cabd');
  });

  it('moves one thing by one place', () => {
    expect([swapped(lettersOf('abc'), 1, -1).join(''), swapped(lettersOf('abc'), 1, 1).join('')]).toEqual([
      'bac',
      'acb',
    ]);
  });

  it.each([
    ['the usual one names nothing', 'abcd', ''],
    ['the second before the first names one', 'bacd', 'b'],
    ['the last before its neighbour names what is before it', 'abdc', 'abd'],
    ['all upside down names all but the last', 'dcba', 'dcb'],
  ])('%s', (_, wanted, named) => {
    expect(namedFor(items('abcd'), lettersOf(wanted), ['x', 'd', 'c']).join('')).toBe(`x${named}`);
  });
});
