import fc from 'fast-check';
import { layOut, type Line } from './paragraph.js';

describe('a paragraph', () => {
  const read = (lines: readonly Line[]) =>
    lines.map(({ parts }) => parts.toSorted((a, b) => a.order - b.order).map(({ text }) => text).join('')); // prettier-ignore
  const visible = (line: Line) => line.width - (line.parts.at(-1)?.text.endsWith(' ') ? 3 : 0);

  it('breaks at spaces, into lines that fit', () => {
    const { lines } = layOut([{ text: 'un deux trois quatre cinq six sept huit neuf dix' }], 10, 80);

    expect(read(lines).join('')).toBe('un deux trois quatre cinq six sept huit neuf dix');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(visible(line)).toBeLessThanOrEqual(80);
  });

  it('does not break after a hyphen, which a program that reads it back would drop', () => {
    const { lines } = layOut([{ text: 'aaaa grand-mère grand-mère grand-mère' }], 10, 70);

    expect(read(lines).some((line) => line.endsWith('-'))).toBe(false);
  });

  it('breaks an address after its slashes, and one without any wherever the line ends', () => {
    const link = 'https://exemple.fr/un/chemin/assez/long?avec=des&choses=dedans';
    const noSlash = 'x'.repeat(200);

    expect(read(layOut([{ text: link, link }], 10, 90).lines)).toEqual([
      'https://exemple.fr/',
      'un/chemin/assez/',
      'long?avec=des&',
      'choses=dedans',
    ]);
    const { lines } = layOut([{ text: noSlash }], 10, 90);
    expect(read(lines).join('')).toBe(noSlash);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(90);
  });

  it('keeps one square for each character that no face has', () => {
    const { lines } = layOut([{ text: 'a 李小 👩\u200D👩\u200D👧 b' }], 10, 500);

    expect(read(lines)).toEqual(['a □□ □ b']);
  });

  it('puts the words of Arabic from right to left', () => {
    const { lines, rightToLeft } = layOut([{ text: 'محمد الطيب' }], 10, 500);

    expect(rightToLeft).toBe(true);
    expect(lines[0]?.parts.map(({ text }) => text.trim())).toEqual(['الطيب', 'محمد']);
    expect(read(lines)).toEqual(['محمد الطيب']);
  });

  it('keeps every character, whatever is written', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abçÉŒßłễΩщЖ0-/.،بم(«é’ ')), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 30, max: 300 }), (words, width) => {
        const text = words.join(' ').normalize('NFC');
        expect(read(layOut([{ text }], 10, width).lines).join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
