import type { ContactView } from '#portfolio';
import { oneLine } from '../text/clean-text.js';
import type { Span } from '../text/paragraph.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';
import { typeset } from './typography.js';

const SEPARATOR = ' · ';
const ACCENT = '#0f5257';
const NO_BREAK_SPACE = '\u00A0';

/** Where the person lives, how to reach them, how far they go: a line each, in the body of the page. */
export function contactLines(contact: ContactView, language: CvLanguage): Span[][] {
  const words = CV_WORDS[language];
  const { commune, drivingLicences = [] } = contact;
  const town = commune == null ? '' : `${commune.postalCode} ${oneLine(commune.name)}`.trim();
  const address = [oneLine(contact.address), town].filter((part) => part !== '').join(', ');
  const mobility = oneLine(contact.mobility);
  const lines = [
    [{ text: address }],
    [phone(oneLine(contact.phone)), email(oneLine(contact.email)), website(oneLine(contact.website))],
    [
      { text: drivingLicences.length === 0 ? '' : words.licences(drivingLicences) },
      { text: mobility === '' ? '' : words.mobility + typeset(mobility, language) },
    ],
  ];
  return lines.map(joined).filter((line) => line.length > 0);
}

function joined(spans: readonly Span[]): Span[] {
  return spans
    .filter(({ text }) => text !== '')
    .flatMap((span, index) => (index === 0 ? [span] : [{ text: SEPARATOR }, span]));
}

function phone(text: string): Span {
  return { text: text.replaceAll(' ', NO_BREAK_SPACE) };
}

function email(text: string): Span {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? { text, link: `mailto:${encodeURI(text)}`, color: ACCENT } : { text };
}

function website(text: string): Span {
  return /^https?:\/\//i.test(text)
    ? { text: text.replace(/^https?:\/\/|\/$/gi, ''), link: text, color: ACCENT }
    : { text };
}
