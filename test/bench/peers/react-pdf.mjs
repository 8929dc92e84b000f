import { createElement as h } from 'react';
import { Document, Font, Link, Page, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { FONTS, footer, INK, LINE, MARGINS, MIRABELLE, SIZES, SOFT, TEAL } from './look.mjs';

export function open() {
  Font.register({ family: 'Sans', fonts: [{ src: FONTS.regular }, { src: FONTS.bold, fontWeight: 700 }] });
  // It would hyphenate as in English.
  Font.registerHyphenationCallback((word) => [word]);
  return { make: ({ outline }) => renderToBuffer(paper(outline)), close: () => undefined };
}

const BOLD = { fontWeight: 700 };
const body = { fontFamily: 'Sans', fontSize: SIZES.body, lineHeight: LINE / SIZES.body, color: INK };
const STYLES = {
  page: { ...body, paddingTop: MARGINS.top, paddingHorizontal: MARGINS.side, paddingBottom: MARGINS.bottom },
  name: { ...BOLD, fontSize: SIZES.name, lineHeight: 1.2, color: TEAL },
  headline: { fontSize: SIZES.headline, lineHeight: 1.35 },
  summary: { borderLeft: `3pt solid ${MIRABELLE}`, paddingLeft: 8 },
  heading: {
    ...BOLD,
    fontSize: SIZES.heading,
    lineHeight: 1.3,
    color: TEAL,
    marginTop: 11,
    borderBottom: `0.8pt solid ${TEAL}`,
  },
  title: { ...BOLD, fontSize: SIZES.title, lineHeight: 1.36, marginTop: 7 },
  contact: { color: SOFT },
  text: { marginTop: 2 },
  item: { marginTop: 1, paddingLeft: 12 },
  footer: {
    position: 'absolute',
    top: 808,
    left: MARGINS.side,
    right: MARGINS.side,
    fontSize: SIZES.footer,
    lineHeight: 1.3,
    color: SOFT,
  },
};

function text(spans, kind) {
  const each = spans.map(({ text: said, weight, color, link }, key) => {
    const style = { ...(weight === 'bold' && BOLD), ...(color && { color }) };
    return link ? h(Link, { key, src: link, style }, said) : h(Text, { key, style }, said);
  });
  return h(Text, { style: STYLES[kind] }, ...each);
}

const item = (spans) => text([{ text: '•\u00A0\u00A0' }, ...spans], 'item');

function paper({ name, headline, contact, opening, sections }) {
  const numbers = ({ pageNumber, totalPages }) => footer(name, pageNumber, totalPages);
  return h(
    Document,
    { title: `CV – ${name}`, author: name, language: 'fr-FR' },
    h(
      Page,
      { size: 'A4', style: STYLES.page },
      h(Text, { style: STYLES.name }, name),
      headline === null ? null : h(Text, { style: STYLES.headline }, headline),
      ...contact.map((spans) => text(spans, 'contact')),
      ...opening.map((said) => h(Text, { style: STYLES.summary }, said)),
      ...sections.flatMap(({ heading, kind, entries, items }) => [
        h(Text, { style: STYLES.heading, minPresenceAhead: 40 }, heading),
        ...(kind === 'list' ? items.map(item) : entries.map(entry)),
      ]),
      h(Text, { style: STYLES.footer, render: numbers, fixed: true }),
    ),
  );
}

function entry({ title, about, text: lines }) {
  return h(
    View,
    { wrap: false },
    h(Text, { style: STYLES.title }, title),
    text(about, 'contact'),
    ...lines.map(({ isItem, said }) => (isItem ? item(said) : text(said, 'text'))),
  );
}
