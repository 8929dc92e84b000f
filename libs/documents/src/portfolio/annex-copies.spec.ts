import { PDFName, PDFString } from 'pdf-lib';
import { defaultComposition } from '#view';
import { elements, inwardLinks, says } from '../../fixtures/read-book.js';
import { letters, readPdf } from '../../fixtures/read-pdf.js';
import { inesWhole, JPEG } from '../../fixtures/whole-lives.js';
import { documentPdf } from '../document.pdf.js';
import type { AnnexCopy } from './annex-copies.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');

const page = (text: string, width = 1240, height = 1754) => ({
  jpeg: Buffer.from(JPEG, 'base64'),
  width,
  height,
  text,
});
const read = (kind: 'portfolio' | 'booklet', copy: AnnexCopy, language: 'fr' | 'en' = 'fr') => {
  const annexes = new Map([['e3', copy]]);
  return readPdf(documentPdf(inesWhole(), defaultComposition(kind, language), { madeAt: MADE_AT, annexes }));
};
const alts = (pdf: Awaited<ReturnType<typeof read>>) =>
  elements(pdf, 'Figure').map((figure) => figure.lookup(PDFName.of('Alt'), PDFString).decodeText());

describe.each(['portfolio', 'booklet'] as const)('copies behind a %s', (kind) => {
  it('stand one on a page, named and numbered, and say what is on them to who does not see them', async () => {
    const pdf = await read(kind, { pageCount: 2, pages: [page('Diplôme de boulangère'), page('Mention bien')] });

    const pages = pdf.document.getPageCount();
    expect(says(pdf, pages - 1, 'Copie des annexes')).toBe(true);
    expect(says(pdf, pages, 'page 2 sur 2')).toBe(true);
    expect(alts(pdf)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Annexe \d\s: La vitrine de Pâques\. Annexe \d, page 1 sur 2\. Diplôme de boulangère$/),
        expect.stringContaining('Mention bien'),
      ]),
    );
    expect(letters(pdf.tagged.map(({ text }) => text).join(''))).toBe(letters(pdf.text));
    expect(inwardLinks(pdf)).toContainEqual({ title: `Copie des annexes, page ${pages - 1}`, to: pages - 1 });
  });

  it('say how much is copied where it is not all', async () => {
    expect((await read(kind, { pageCount: 46, pages: [page('Un')] })).text).toContain('Seule la première page sur 46');
    const two = await read(kind, { pageCount: 46, pages: [page('Un'), page('Deux')] }, 'en');
    expect(two.text).toContain('The first 2 pages of 46 are copied here.');
    expect((await read(kind, { pageCount: 0, pages: [] })).text).toContain('n’a pas pu être reproduit ici');
  });

  it.each([
    [1, 1],
    [1, 20_000],
    [20_000, 1],
    [1754, 1240],
  ])('fit on their page when they are %d by %d', async (width, height) => {
    const pdf = await read(kind, { pageCount: 1, pages: [page('', width, height)] });

    expect(says(pdf, pdf.document.getPageCount(), 'La vitrine de Pâques')).toBe(true);
  });
});
