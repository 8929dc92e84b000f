import type { Readable } from 'node:stream';
import type { Paper, PortfolioView } from '#portfolio';
import { ArchivalDocument, type Attachment } from '../pages/archival-document.js';
import { Flow } from '../pages/flow.js';
import { sheetOf } from '../pages/sheet.js';
import { cvFooter, cvGroups, PORTRAIT } from './cv-look.js';
import { cvOutline } from './cv-outline.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';

export interface CvOptions {
  language: CvLanguage;
  /** A4 unless said otherwise. */
  paper?: Paper;
  /** The date that the file says it was made on: same view, same date, same bytes. */
  madeAt: Date;
  /** A copy for programs, to be taken out of the file: the person's JSON Resume. */
  attachment?: Attachment;
}

/**
 * A view in, a readable stream out: no database, no HTTP, no clock. What the view does not show cannot be in the file.
 * All is laid out when it returns, so that what fails fails before a byte is sent.
 */
export function cvPdf(view: PortfolioView, { language, paper = 'a4', madeAt, attachment }: CvOptions): Readable {
  const words = CV_WORDS[language];
  const outline = cvOutline(view, language);
  const title = words.title(outline.name);
  const pdf = new ArchivalDocument({ title, author: outline.name, language: words.locale, madeAt }, sheetOf(paper));
  const flow = new Flow(pdf);
  const { photo } = outline;
  const { name, head, body } = cvGroups(outline);
  flow.place(name);
  // After the name: whoever hears the CV hears first whose it is.
  if (photo) flow.figure({ jpeg: photo, alt: words.photo(outline.name), ...PORTRAIT });
  flow.place(head);
  if (photo) flow.clear(PORTRAIT.height);
  for (const group of body) flow.place(group);
  flow.end((page, pages) =>
    cvFooter([outline.name, words.page(page, pages)].filter((part) => part !== '').join(' · ')),
  );
  if (attachment) pdf.attach(attachment, words.attachment);
  pdf.end();
  return pdf;
}
