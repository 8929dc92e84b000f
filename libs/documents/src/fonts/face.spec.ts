import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Face } from './face.js';
import { typefaces } from './typefaces.js';

const { resolve } = createRequire(import.meta.url);
const WORDS = `Avatar Tolérance Yvelines L’Été Vœux Wagon efficace affaire fjord Type «Tout» (AV) 1er 20-25 % œuvre, Ptolémée. Îlot «Ÿ»
Łukasz Nguyễn Zoé Lefèvre-Çağlar Ćwikła Škoda Ðặng Παπαδοπούλου Ελένη Άρης Коваленко Їжак Ёлка Γ. Τ, Г. T. “Va” 11:47 A/V jusqu’à`;

describe('a face', () => {
  it.each(['regular', 'bold'] as const)('places the letters of a word by pairs as fontkit does (%s)', (weight) => {
    const face = typefaces.face(weight, 0);
    for (const word of WORDS.split(/\s+/)) {
      const whole = face.shapeWhole(word, false);
      const byPairs = face.shapeByPairs(word);
      expect([word, byPairs?.cells.map(({ key }) => key)]).toEqual([word, whole.cells.map(({ key }) => key)]);
      expect(byPairs?.width).toBeCloseTo(whole.width, 6);
      byPairs?.kerning.forEach((kern, index) => expect(kern).toBeCloseTo(whole.kerning[index] ?? 0, 6));
    }
  });

  it('does not remember with which character a drawing was first fetched', () => {
    const face = new Face(
      readFileSync(resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
      false,
    );
    const texts = (text: string) => face.shape(text).cells.map((cell) => cell.text);

    expect(texts('\u00A0\u2011')).toEqual(['\u00A0', '\u2011']);
    expect(texts(' -')).toEqual([' ', '-']);
    expect(texts('\u2010')).toEqual(['\u2010']);
  });

  it('keeps the text of Arabic letters that share a drawing', () => {
    const face = typefaces.face('regular', 1);
    const texts = (text: string) => face.shape(text, true).cells.map((cell) => cell.text).toReversed().join(''); // prettier-ignore

    for (const word of ['یک', 'يك', 'بيت', 'لا', 'تنسيق']) expect(texts(word)).toBe(word);
  });

  it.each(['ڢ', 'بڥب', 'ب\u06D6', '\u0600َ', '\u0615', 'é\u08D4'])(
    'draws %s, of which the font does not say where its marks stand',
    (text) => {
      const face = typefaces.face('regular', 1);

      expect(face.shape(text, true).cells.map((cell) => cell.text).toReversed().join('')).toBe(text); // prettier-ignore
    },
  );

  it('makes one cell of a letter and what is drawn on it', () => {
    const { cells } = typefaces.face('regular', 0).shape('x\u0302y');

    expect(cells.map(({ text }) => text)).toEqual(['x\u0302', 'y']);
    expect(cells[0]?.parts.length).toBe(2);
  });

  it('makes no ligature', () => {
    expect(
      typefaces
        .face('regular', 0)
        .shapeWhole('ffi fl', false)
        .cells.map(({ text }) => text),
    ).toEqual(['f', 'f', 'i', ' ', 'f', 'l']);
  });

  it('turns brackets round when read from right to left, and still says which they were', () => {
    const face = typefaces.face('regular', 1);
    const [turned] = face.shape('(', true).cells;
    const [other] = face.shape(')', false).cells;

    expect(turned?.text).toBe('(');
    expect(turned?.parts).toEqual(other?.parts);
  });
});
