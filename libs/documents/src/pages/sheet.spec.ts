import { longLife } from '../../fixtures/people.js';
import { letters, readPdf } from '../../fixtures/read-pdf.js';
import { cvPdf } from '../cv/cv.pdf.js';

const MADE_AT = new Date('2026-11-22T10:00:00Z');

describe('a sheet of paper', () => {
  it.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)('of %s measures %d by %d, and loses no word', async (paper, width, height) => {
    const { document, text } = await readPdf(cvPdf(longLife(20), { language: 'fr', paper, madeAt: MADE_AT }));
    const { text: onTheOther } = await readPdf(cvPdf(longLife(20), { language: 'fr', madeAt: MADE_AT }));

    const sizes = document.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]);
    expect(sizes).toEqual(sizes.map(() => [width, height]));
    expect(letters(text)).toBe(letters(onTheOther));
  });
});
