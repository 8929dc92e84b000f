import { DOCUMENT_CONTACT_LINES, DOCUMENT_PARTS, type Composition, type Paper, type PortfolioView } from '#view';
import { documentPdf, type DocumentOptions } from '../document.pdf.js';
import type { CvLanguage } from './cv-words.js';

export interface CvOptions extends DocumentOptions {
  language: CvLanguage;
  /** A4 unless said otherwise. */
  paper?: Paper;
}

/** A CV of all that a view shows, by date: what a counsellor or the reader of a link takes along. */
export function cvPdf(view: PortfolioView, { language, paper = 'a4', ...options }: CvOptions): Buffer {
  return documentPdf(view, { ...EVERYTHING_BY_DATE, language, paper }, options);
}

const EVERYTHING_BY_DATE: Omit<Composition, 'language' | 'paper'> = {
  kind: 'cv-by-date',
  template: 'sober',
  parts: [...DOCUMENT_PARTS],
  leftOut: [],
  itemOrder: [],
  textLength: 'full',
  contactLines: [...DOCUMENT_CONTACT_LINES],
  photo: true,
  attachment: true,
  wordings: [],
};
