import { MIRABELLE, TEAL, type Look } from './look.js';

const INK = '#2b2520';
const SOFT = '#5f5142';
/** Mirabelle, as dark as letters have to be. */
const HONEY = '#8a5600';
const BODY = { size: 11.2, lineHeight: 16.4, color: INK };

/** Larger letters, room around them, and the colours of the fruit: what one would like to be handed. */
export const WARM: Look = {
  margins: { top: 58, side: 64, bottom: 56 },
  styles: {
    name: { tag: 'H1', size: 32, lineHeight: 38, color: TEAL, before: 0 },
    headline: { tag: 'P', size: 15.5, lineHeight: 22, color: HONEY, before: 0 },
    contact: { tag: 'P', ...BODY, size: 10.6, lineHeight: 15.4, color: SOFT, before: 0 },
    opening: {
      tag: 'P',
      hyphenates: true,
      ...BODY,
      size: 12,
      lineHeight: 18,
      before: 0,
      bar: MIRABELLE,
      turnsRound: true,
    },
    heading: {
      tag: 'H2', size: 15.5, lineHeight: 20, color: TEAL, before: 20, leads: true,
      rule: MIRABELLE, ruleStyle: { gap: 2, thickness: 2.6, length: 34 },
    }, // prettier-ignore
    group: { tag: 'H3', size: 13, lineHeight: 18, color: HONEY, before: 15, leads: true },
    title: { tag: 'H3', size: 12.2, lineHeight: 17, color: INK, before: 11, leads: true },
    about: { tag: 'P', ...BODY, color: SOFT, before: 0, leads: true },
    text: { tag: 'P', hyphenates: true, ...BODY, before: 2.5, turnsRound: true },
    item: { tag: 'LI', hyphenates: true, ...BODY, before: 2, turnsRound: true, bulletColor: HONEY },
    listItem: { tag: 'LI', hyphenates: true, ...BODY, before: 4, turnsRound: true, bulletColor: HONEY },
    columnHead: { tag: 'P', ...BODY, color: HONEY, before: 0 },
    cell: { tag: 'P', hyphenates: true, ...BODY, before: 0 },
    footer: { tag: 'P', size: 9, lineHeight: 12, color: SOFT, before: 0 },
  },
  tones: { accent: HONEY, soft: SOFT },
  portrait: { width: 92, height: 115, radius: 12, beside: 22 },
  when: 'within',
  space: { underHeading: 9, contact: 7, opening: 14 },
  band: { height: 10, color: MIRABELLE },
  table: { rule: { color: '#f0d9a5', thickness: 0.9 }, padding: 4 },
};
