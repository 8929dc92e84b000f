import type { Composition, PortfolioView } from '#portfolio';
import { contactLines } from '../cv/contact-lines.js';
import { sayDate } from '../cv/periods.js';
import type { Said } from '../cv/said.js';
import { ArchivalDocument, type Attachment } from '../pages/archival-document.js';
import { addBookmarks } from '../pages/bookmarks.js';
import { Contents, withinLines } from '../pages/contents.js';
import { Flow } from '../pages/flow.js';
import { sheetOf, type Sheet } from '../pages/sheet.js';
import { placeTable } from '../pages/long-table.js';
import type { Span } from '../text/paragraph.js';
import { verificationBlocks, type Verification } from '../verification/verification.js';
import type { AnnexCopy } from './annex-copies.js';
import { afterChapterTitle, BOOK_MARGINS, chapterTitle, styled, TEAL, written } from './book-look.js';
import { nameIn, type Chapter, type Pictures, type Writing } from './chapter.js';
import { drawCover, type Cover } from './cover.js';

export interface BookOptions {
  /** The date that the file says it was made on: same view, same composition, same date, same bytes. */
  madeAt: Date;
  /** A copy for programs, to be taken out of the file. */
  attachments?: readonly Attachment[];
  verification?: Verification;
  /** By the id of the evidence that they show. What has none is listed only. */
  pictures?: Pictures;
  /** By the id of the evidence: its file, to be copied behind everything. */
  annexes?: ReadonlyMap<string, AnnexCopy>;
}

/** A document with a cover, contents and chapters. */
export interface Book {
  /** What it is: on the cover, and beside the numbers of its pages. */
  kind: string;
  title: string;
  chapters: Chapter[];
}

/** A chapter begins a page unless this much of the page is left. */
const ROOM_FOR_A_CHAPTER = 230;
/** Contents longer than some two pages are no help: then they list less, and the bookmarks the rest. */
const MOST_ENTRIES = 80;

export function bookSheet({ paper, language }: Composition): Sheet {
  return sheetOf(paper, BOOK_MARGINS, language);
}

/** A book into a file. */
export function bind(
  book: Book,
  view: PortfolioView,
  by: Writing,
  { madeAt, attachments = [], verification }: Omit<BookOptions, 'pictures' | 'annexes'>,
): Buffer {
  const { cv, words } = by;
  const cover = coverOf(book, view, by);
  const { name } = cover;
  const pdf = new ArchivalDocument({ title: book.title, author: name, language: cv.locale, madeAt }, by.sheet);
  const flow = new Flow(pdf);
  const { holdsOpening } = drawCover(flow, cover);
  const chapters = holdsOpening ? book.chapters : [openingChapter(cover, by), ...book.chapters];
  const placeEnding = () => {
    if (verification) flow.place(verificationBlocks(by.sheet, by.language, verification));
  };
  if (chapters.length === 0) placeEnding();
  else {
    flow.breakPage();
    const contents = placeContents(flow, chapters, by);
    for (const chapter of chapters) placeChapter(flow, chapter);
    // Before the contents are filled in: that goes back to their page.
    placeEnding();
    contents.fill();
    addBookmarks(flow, [
      { title: book.title, mark: 'cover', entries: [] },
      { title: words.contents, mark: 'contents', entries: [] },
      ...chapters,
    ]);
  }
  flow.end((page, pages) =>
    page === 1
      ? null
      : styled('footer', [name, book.kind, cv.page(page, pages)].filter((part) => part !== '').join(' · ')),
  );
  for (const each of attachments) pdf.attach(each, words.attachment);
  return pdf.end();
}

export function coverOf({ kind }: Book, view: PortfolioView, by: Writing): Cover {
  const { profile, photo } = view;
  const { say, cv, now, language } = by;
  const name = nameIn(view, by);
  return {
    kind,
    name,
    headline: say.line(profile.headline),
    photo: photo ? Buffer.from(photo.content, 'base64') : null,
    photoAlt: cv.photo(name),
    opening: say.lines(profile.summary),
    contact: profile.contact ? contactLines(profile.contact, language).map((line) => line.map(colored)) : [],
    date: sayDate(now.toISOString().slice(0, 10), language),
  };
}

function colored({ tone, ...said }: Said): Span {
  return tone === 'accent' ? { ...said, color: TEAL } : said;
}

function openingChapter({ opening }: Cover, { words }: Writing): Chapter {
  return {
    title: words.opening,
    mark: 'opening',
    entries: [],
    parts: written(opening).map((paragraph) => ({ blocks: [paragraph] })),
  };
}

function placeContents(flow: Flow, chapters: readonly Chapter[], { sheet, words, say }: Writing): Contents {
  flow.place([chapterTitle(sheet, words.contents, 'contents')]);
  flow.advance(16);
  const entries = withinLines(chapters, MOST_ENTRIES);
  const contents = new Contents(flow, entries, (title, page) => say.ours(words.entryAt(title, page)));
  flow.breakPage();
  return contents;
}

function placeChapter(flow: Flow, { title, mark, parts }: Chapter): void {
  const heading = chapterTitle(flow.sheet, title, mark);
  if (!flow.isTop) flow.reserve(ROOM_FOR_A_CHAPTER);
  parts.forEach((part, index) => {
    const isFirst = index === 0;
    if ('table' in part) {
      placeTable(flow, part.table, isFirst ? [heading, ...afterChapterTitle(part.lead ?? [])] : part.lead);
    } else flow.place(isFirst ? [heading, ...afterChapterTitle(part.blocks)] : part.blocks);
  });
}
