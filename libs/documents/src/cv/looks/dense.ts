import { INK, MIRABELLE, SOFT, TEAL, type Look } from './look.js';

const BODY = { size: 9, lineHeight: 11.6, color: INK };

/** Much on one page: small letters that are still read without effort, in one column. */
export const DENSE: Look = {
  margins: { top: 32, side: 44, bottom: 42 },
  styles: {
    name: { tag: 'H1', size: 20, lineHeight: 24, color: TEAL, before: 0 },
    headline: { tag: 'P', size: 11.5, lineHeight: 15, color: INK, before: 0 },
    contact: { tag: 'P', ...BODY, color: SOFT, before: 0 },
    opening: { tag: 'P', hyphenates: true, ...BODY, before: 0, bar: MIRABELLE, turnsRound: true },
    heading: {
      tag: 'H2', size: 10.6, lineHeight: 13, color: TEAL, before: 8, leads: true,
      rule: TEAL, ruleStyle: { gap: 1.5, thickness: 0.6 },
    }, // prettier-ignore
    group: { tag: 'H3', size: 9.8, lineHeight: 12.4, color: TEAL, before: 6, leads: true },
    title: { tag: 'H3', size: 9.6, lineHeight: 12.4, color: INK, before: 4.5, leads: true },
    about: { tag: 'P', ...BODY, color: SOFT, before: 0, leads: true },
    text: { tag: 'P', hyphenates: true, ...BODY, before: 0.5, turnsRound: true },
    item: { tag: 'LI', hyphenates: true, ...BODY, before: 0.5, turnsRound: true, bulletColor: TEAL },
    listItem: { tag: 'LI', hyphenates: true, ...BODY, before: 1, turnsRound: true, bulletColor: TEAL },
    columnHead: { tag: 'P', ...BODY, color: TEAL, before: 0 },
    cell: { tag: 'P', hyphenates: true, ...BODY, before: 0 },
    footer: { tag: 'P', size: 8, lineHeight: 10, color: SOFT, before: 0 },
  },
  tones: { accent: TEAL, soft: SOFT },
  portrait: { width: 62, height: 77.5, beside: 14 },
  when: 'aside',
  space: { underHeading: 3.5, contact: 2, opening: 5 },
  table: { rule: { color: '#cfdadb', thickness: 0.5 }, padding: 1 },
};
