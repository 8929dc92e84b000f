import pdfmake from 'pdfmake';
import { FONTS, footer, INK, LINE, MARGINS, MIRABELLE, SIZES, SOFT, TEAL } from './look.mjs';

const FILES = new Set(Object.values(FONTS));
/** Of the height that Source Sans 3 gives to a line by itself. */
const NATURAL_LINE = 1.3;

export function open() {
  pdfmake.setFonts({ Sans: { normal: FONTS.regular, bold: FONTS.bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FILES.has(path));
  return { make: ({ outline }) => pdfmake.createPdf(paper(outline)).getBuffer(), close: () => undefined };
}

const STYLES = {
  name: { fontSize: SIZES.name, lineHeight: 1, bold: true, color: TEAL },
  headline: { fontSize: SIZES.headline, lineHeight: 1 },
  heading: { fontSize: SIZES.heading, lineHeight: 1, bold: true, color: TEAL, margin: [0, 8, 0, 1] },
  title: { fontSize: SIZES.title, lineHeight: 1, bold: true, margin: [0, 4, 0, 0] },
  contact: { color: SOFT },
  text: { margin: [0, 1, 0, 0] },
  footer: { fontSize: SIZES.footer, color: SOFT, margin: [MARGINS.side, 8] },
};
const WIDTH = 595.28 - 2 * MARGINS.side;

function spansOf(spans) {
  return spans.map(({ text, weight, color, link }) => ({
    text,
    ...(weight === 'bold' && { bold: true }),
    ...(color && { color }),
    ...(link && { link }),
  }));
}

const line = (spans, style) => ({ text: spansOf(spans), style });
/** Made anew each time: pdfmake writes into what it is given. */
const rule = () => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.8, lineColor: TEAL }] });

/** The bar beside what the person says of themselves. */
const BAR = { hLineWidth: () => 0, vLineWidth: (i) => (i === 0 ? 3 : 0), vLineColor: () => MIRABELLE };
const summaryOf = (text) => ({ table: { widths: ['*'], body: [[{ text }]] }, layout: BAR });

function paper({ name, headline, contact, opening, sections }) {
  return {
    pageSize: 'A4',
    pageMargins: [MARGINS.side, MARGINS.top, MARGINS.side, MARGINS.bottom],
    info: { title: `CV – ${name}`, author: name },
    language: 'fr-FR',
    defaultStyle: { font: 'Sans', fontSize: SIZES.body, lineHeight: LINE / SIZES.body / NATURAL_LINE, color: INK },
    styles: STYLES,
    footer: (page, pages) => ({ text: footer(name, page, pages), style: 'footer' }),
    content: [
      { text: name, style: 'name' },
      ...(headline === null ? [] : [{ text: headline, style: 'headline' }]),
      ...contact.map((spans) => line(spans, 'contact')),
      ...opening.map(summaryOf),
      ...sections.flatMap(({ heading, kind, entries, items }) => [
        { text: heading, style: 'heading' },
        rule(),
        ...(kind === 'list' ? [{ ul: items.map((spans) => line(spans, 'text')) }] : entries.map(entry)),
      ]),
    ],
  };
}

function entry({ title, about, text }) {
  return {
    unbreakable: true,
    stack: [
      { text: title, style: 'title' },
      line(about, 'contact'),
      ...text.map(({ isItem, said }) => (isItem ? { ul: [line(said, 'text')] } : line(said, 'text'))),
    ],
  };
}
