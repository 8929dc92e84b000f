import { linesBefore } from './page-breaks.js';

describe('a paragraph on two pages', () => {
  const lines = (count: number, ...broken: number[]) =>
    Array.from({ length: count }, (_, index) => (broken.includes(index + 1) ? { isBroken: true as const } : {}));

  it.each([
    ['goes on one if it can', lines(5), 5, 5],
    ['leaves no line alone on the next', lines(5), 4, 3],
    ['leaves two on the next', lines(5), 3, 3],
    ['leaves two on the first', lines(5), 2, 2],
    ['of three lines is broken only where nothing else is possible', lines(3), 2, 2],
    ['takes the line there is room for where there is no other', lines(2), 1, 1],
    ['never waits for ever', lines(4), 0, 1],
    ['is not broken within a word', lines(9, 5), 5, 4],
    ['nor within one of two in a row', lines(9, 4, 5), 5, 3],
    ['unless it is that or a line alone', lines(9, 2), 2, 2],
  ])('%s', (_, all, room, expected) => {
    expect(linesBefore(all, room)).toBe(expected);
  });
});
