import { PDFName } from 'pdf-lib';
import { PAPERS, TEMPLATES, type CefrLevel } from '#portfolio';
import { aComposition } from '../../fixtures/compositions.js';
import { aView, ines } from '../../fixtures/people.js';
import { elements } from '../../fixtures/read-book.js';
import { letters, readPdf, type ReadPdf } from '../../fixtures/read-pdf.js';
import { documentPdf } from '../document.pdf.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const LEVELS: CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const HEAD = letters('Langue Niveau (CECRL) En clair');
const tongues = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `l${index}`,
    name: `Langue-${index + 1}.`,
    level: LEVELS[index % 6] ?? null,
  }));

describe.each(TEMPLATES.flatMap((template) => PAPERS.map((paper) => [template, paper] as const)))(
  'a table of a CV on several pages (%s, %s)',
  (template, paper) => {
    const composition = aComposition({ kind: 'europass', template, paper, parts: ['languages'] });
    let read: ReadPdf;
    beforeAll(async () => {
      read = await readPdf(documentPdf(aView('A', 'B', { languages: tongues(120) }), composition, { madeAt: MADE_AT }));
    });

    it('shows its columns on each of them, and says them once', () => {
      expect(read.pages.length).toBeGreaterThan(2);
      expect(letters(read.artifacts).split(HEAD)).toHaveLength(read.pages.length);
      expect(letters(read.text).split(HEAD)).toHaveLength(2);
    });

    it('is one table: a head of three columns with their scope, and its rows whole and in order', () => {
      expect(elements(read, 'Table')).toHaveLength(1);
      expect(elements(read, 'TR')).toHaveLength(121);
      const heads = elements(read, 'TH');
      expect(heads).toHaveLength(3);
      for (const head of heads) expect(String(head.get(PDFName.of('A')))).toContain('/Scope /Column');
      const rows = read.pages.map((page) => [...page.join('').matchAll(/Langue-(\d+)\./g)].map(([, n]) => Number(n)));
      expect(rows.flat()).toEqual(tongues(120).map((_, index) => index + 1));
      for (const page of rows) expect(page.length).toBeGreaterThan(3);
    });
  },
);

it('a table longer than a page begins beneath its heading, wherever that falls', async () => {
  for (let filler = 24; filler < 52; filler += 2) {
    const summary = Array.from({ length: filler }, (_, index) => `- ligne ${index + 1}`).join('\n');
    const { pages } = await readPdf(
      documentPdf(
        { ownerId: 'o', profile: { ...ines().profile, summary }, languages: tongues(60) },
        aComposition({ kind: 'europass', parts: ['summary', 'languages'], contactLines: [] }),
        { madeAt: MADE_AT },
      ),
    );
    const heading = pages
      .map((page) => letters(page.join('')))
      .find((page) => page.includes('Compétenceslinguistiques'));
    expect(heading).toContain('Langue-2.');
  }
});
