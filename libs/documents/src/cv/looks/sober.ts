import { INK, MIRABELLE, SOFT, TEAL, type Look } from './look.js';

const BODY = { size: 10.2, lineHeight: 14, color: INK };

/** Teal name and headings over thin rules, and the mirabelle bar beside what the person says of themselves. */
export const SOBER: Look = {
  margins: { top: 42, side: 52, bottom: 46 },
  styles: {
    name: { tag: 'H1', size: 25, lineHeight: 30, color: TEAL, before: 0 },
    headline: { tag: 'P', size: 14, lineHeight: 19, color: INK, before: 0 },
    contact: { tag: 'P', ...BODY, color: SOFT, before: 0 },
    opening: { tag: 'P', hyphenates: true, ...BODY, before: 0, bar: MIRABELLE, turnsRound: true },
    heading: { tag: 'H2', size: 13, lineHeight: 17, color: TEAL, before: 11.5, rule: TEAL, leads: true },
    group: { tag: 'H3', size: 11.4, lineHeight: 15, color: TEAL, before: 10, leads: true },
    title: { tag: 'H3', size: 11, lineHeight: 15, color: INK, before: 7, leads: true },
    about: { tag: 'P', ...BODY, color: SOFT, before: 0, leads: true },
    text: { tag: 'P', hyphenates: true, ...BODY, before: 2, turnsRound: true },
    item: { tag: 'LI', hyphenates: true, ...BODY, before: 1, turnsRound: true, bulletColor: TEAL },
    listItem: { tag: 'LI', hyphenates: true, ...BODY, before: 2, turnsRound: true, bulletColor: TEAL },
    columnHead: { tag: 'P', ...BODY, color: TEAL, before: 0 },
    cell: { tag: 'P', hyphenates: true, ...BODY, before: 0 },
    footer: { tag: 'P', size: 8.5, lineHeight: 11, color: SOFT, before: 0 },
  },
  tones: { accent: TEAL, soft: SOFT },
  // 28 by 35 mm.
  portrait: { width: 79.4, height: 99.2, beside: 18 },
  when: 'aside',
  space: { underHeading: 5.5, contact: 4, opening: 9 },
  table: { rule: { color: '#cfdadb', thickness: 0.6 }, padding: 2.5 },
};
