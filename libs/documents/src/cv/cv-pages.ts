import { ArchivalDocument, type Attachment } from '../pages/archival-document.js';
import { Flow } from '../pages/flow.js';
import { sheetOf } from '../pages/sheet.js';
import type { Composition } from '#portfolio';
import type { ComposedView } from '../compose/composed-view.js';
import { CvSetting, isTable } from './cv-groups.js';
import { CV_WORDS } from './cv-words.js';
import { lookOf } from './looks/looks.js';
import { cvOutline } from './outlines.js';
import { joinedText } from './said.js';
import { verificationBlocks, type Verification } from '../verification/verification.js';

export interface PagesOptions {
  /** The date that the file says it was made on: same view, same date, same bytes. */
  madeAt: Date;
  /** Copies for programs, to be taken out of the file. */
  attachments: readonly Attachment[];
  verification?: Verification | undefined;
}

/** The pages of a CV of what was composed for it. */
export function cvPages(
  view: ComposedView,
  composition: Composition,
  { madeAt, attachments, verification }: PagesOptions,
): Buffer {
  const { language, paper } = composition;
  const words = CV_WORDS[language];
  const look = lookOf(composition);
  const outline = cvOutline(view, composition);
  const { title, author, photo } = outline;
  const facts = { title, author, language: words.locale, madeAt };
  const pdf = new ArchivalDocument(facts, sheetOf(paper, look.margins, language));
  const flow = new Flow(pdf);
  const setting = new CvSetting(look);
  const { name, head, body } = setting.groups(outline);
  if (look.band) flow.band(look.band.height, look.band.color);
  flow.place(name);
  // After the name: whoever hears the CV hears first whose it is.
  if (photo) flow.figure({ jpeg: photo, alt: words.photo(outline.name), ...look.portrait });
  flow.place(head);
  if (photo) flow.clear(look.portrait.height);
  body.forEach((each, index) => {
    const next = body[index + 1];
    if (isTable(each)) flow.table(each);
    else flow.place(each, next && isTable(next) ? flow.roomFor(next) : 0);
  });
  if (verification) flow.place(verificationBlocks(pdf.sheet, language, verification));
  flow.end((page, pages) => setting.footer(joinedText([outline.name, words.page(page, pages)])));
  for (const each of attachments) pdf.attach(each, words.attachment);
  return pdf.end();
}
