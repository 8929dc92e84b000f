import type { ContactView } from '#portfolio';
import { oneLine } from '../text/clean-text.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';
import { EUROPASS_WORDS } from './europass-words.js';
import { joined, saidBold, type Said } from './said.js';
import { typeset } from './typography.js';

const NO_BREAK_SPACE = '\u00A0';

/** Where the person lives, how to reach them, how far they go: a line each, in the body of the page. */
export function contactLines(contact: ContactView, language: CvLanguage): Said[][] {
  const words = CV_WORDS[language];
  const { address, phone, email, website, licences, mobility } = valuesOf(contact, language);
  const lines = [
    [address],
    [phone, email, website],
    [
      { text: licences.length === 0 ? '' : words.licences(licences) },
      { text: mobility === '' ? '' : words.mobility + mobility },
    ],
  ];
  return lines.map(joined).filter((line) => line.length > 0);
}

/** The same as Europass has it: each with its label. */
export function labelledLines(contact: ContactView, language: CvLanguage): Said[][] {
  const { labels } = EUROPASS_WORDS[language];
  const { address, phone, email, website, licences, mobility } = valuesOf(contact, language);
  const labelled = (label: string, value: Said): Said[] => (value.text === '' ? [] : [saidBold(label), value]);
  return [
    labelled(labels.address, address),
    labelled(labels.phone, phone),
    labelled(labels.email, email),
    labelled(labels.website, website),
    labelled(labels.licences, { text: licences.join(', ') }),
    labelled(labels.mobility, { text: mobility }),
  ].filter((line) => line.length > 0);
}

function valuesOf(contact: ContactView, language: CvLanguage) {
  const { commune, drivingLicences } = contact;
  const town = commune == null ? '' : `${commune.postalCode} ${oneLine(commune.name)}`.trim();
  return {
    address: { text: [oneLine(contact.address), town].filter((part) => part !== '').join(', ') },
    phone: phoneOf(oneLine(contact.phone)),
    email: emailOf(oneLine(contact.email)),
    website: websiteOf(oneLine(contact.website)),
    licences: drivingLicences ?? [],
    mobility: typeset(oneLine(contact.mobility), language),
  };
}

function phoneOf(text: string): Said {
  return { text: text.replaceAll(' ', NO_BREAK_SPACE) };
}

function emailOf(text: string): Said {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? { text, link: `mailto:${encodeURI(text)}`, tone: 'accent' } : { text };
}

function websiteOf(text: string): Said {
  return /^https?:\/\//i.test(text)
    ? { text: text.replace(/^https?:\/\/|\/$/gi, ''), link: text, tone: 'accent' }
    : { text };
}
