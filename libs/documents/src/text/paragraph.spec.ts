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

  describe('whose words may be broken', () => {
    const text =
      'Accompagnement quotidien des personnes vieillissantes, communication avec l’entourage et responsabilité de la distribution à Thionville, rue Charlemagne, quotidiennement';
    const inside = (lines: readonly Line[]) =>
      lines.map(({ parts }) => parts.flatMap(({ run, isDrawn }) => (isDrawn ? [] : run.cells)).map((cell) => cell.text).join('')); // prettier-ignore

    it.each([70, 90, 110, 140])('says each of them once and whole, %d wide', (width) => {
      const { lines } = layOut([{ text }], 10, width, 'fr');

      expect(lines.some((line) => line.isBroken)).toBe(true);
      expect(read(lines).join('')).toBe(text);
      expect(inside(lines).join('')).toBe(text);
      for (const line of lines) expect(visible(line)).toBeLessThanOrEqual(width);
    });

    it('has no more than two broken lines in a row, and does not end on the rest of a word', () => {
      for (let width = 60; width < 200; width++) {
        const { lines } = layOut([{ text }], 10, width, 'fr');
        expect(lines.map(({ isBroken }) => (isBroken ? 'x' : '.')).join('')).not.toMatch(/xxx|x$/);
        expect(lines.at(-1)?.parts.some(({ isDrawn }) => isDrawn && lines.at(-1)?.parts.length === 1)).toBe(false);
      }
    });

    it('is not broken where lines are full, where nobody asked for it, nor in an address', () => {
      const broken = (...asked: Parameters<typeof layOut>) => layOut(...asked).lines.filter((line) => line.isBroken);

      expect(broken([{ text }], 10, 110)).toEqual([]);
      expect(broken([{ text, link: 'https://exemple.fr' }], 10, 110, 'fr')).toEqual([]);
      expect(broken([{ text: 'Il va à la mer et au lac, et il y dort. '.repeat(9) }], 10, 110, 'fr')).toEqual([]);
    });
  });

  it('says which of its words are in another language, by their letters', () => {
    const { lines } = layOut([{ text: 'Cours de ελληνικά, et de עברית aussi' }], 10, 500);

    const told = lines[0]?.parts.filter(({ text, language }) => language !== undefined && text.trim() !== '');
    expect(told?.map(({ text, language }) => [text.trim(), language])).toEqual([
      ['ελληνικά,', 'el'],
      ['עברית', 'he'],
    ]);
  });

  it('breaks words that should stay together, where no line can hold them, between them', () => {
    const { lines } = layOut([{ text: 'Février\u00A02024 –\u00A0décembre\u00A02024' }], 10, 70);

    expect(read(lines)).toEqual(['Février\u00A02024 ', '–\u00A0décembre\u00A0', '2024']);
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
        expect(read(layOut([{ text }], 10, width, 'fr').lines).join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
