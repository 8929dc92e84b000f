import { withinLines, type ContentsEntry } from './contents.js';

const entry = (title: string, entries: ContentsEntry[] = []): ContentsEntry => ({ title, mark: title, entries });
const told = (entries: readonly ContentsEntry[]): string =>
  entries.map(({ title, entries: parts }) => (parts.length === 0 ? title : `${title}(${told(parts)})`)).join();

describe('what contents list', () => {
  const all = [entry('A', [entry('a', [entry('1'), entry('2')]), entry('b', [entry('3')])]), entry('B')];

  it.each([
    [7, 'A(a(1,2),b(3)),B'],
    [6, 'A(a,b),B'],
    [4, 'A(a,b),B'],
    [3, 'A,B'],
    [1, 'A,B'],
  ])('in %i lines is whole levels: %s', (most, expected) => {
    expect(told(withinLines(all, most))).toBe(expected);
  });
});
