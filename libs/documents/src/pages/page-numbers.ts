import type { ArchivalDocument } from './archival-document.js';
import { boxOf, linesAt, type Paragraph } from './paragraph-box.js';
import type { StructuredText } from './structured-text.js';

/** What stands at the foot of a page, from 1; nothing on a cover. */
export type Footer = (page: number, pages: number) => Paragraph | null;

/** Its distance from the end of the paper. */
const FOOTER = 34;

/** Outside of the text; a document of one page has no number. */
export function numberPages(pdf: ArchivalDocument, text: StructuredText, footer: Footer): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; count > 1 && page < count; page++) {
    const said = footer(page + 1, count);
    if (said === null) continue;
    pdf.switchToPage(page);
    const box = boxOf(said, pdf.sheet);
    const lines = linesAt(box, box.laid.lines, pdf.sheet.height - FOOTER);
    pdf.artifact('Pagination', () => text.showLines(box.paragraph, lines));
  }
}
