import { endsBefore } from './partial-date.js';

describe('partial dates', () => {
  it.each([
    ['2014-05', '2013', true],
    ['2014-05', '2014', false],
    ['2014-05', '2014-04-30', true],
    ['2014-05', '2014-05', false],
  ])('a span from %s to %s ends before it begins: %s', (start, end, expected) => {
    expect(endsBefore(start, end)).toBe(expected);
  });
});
