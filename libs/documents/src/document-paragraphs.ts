import { isBook, type Composition } from '#view';
import { bookOf } from './books.js';
import type { ComposedView } from './compose/composed-view.js';
import { CvSetting, isTable } from './cv/cv-groups.js';
import { CV_WORDS } from './cv/cv-words.js';
import { lookOf } from './cv/looks/looks.js';
import { cvOutline } from './cv/outlines.js';
import { SEPARATOR } from './cv/said.js';
import type { Paragraph } from './pages/paragraph-box.js';
import type { Table } from './pages/table.js';
import { plainText } from './plain/plain-text.js';
import { bookParagraphs } from './portfolio/book-paragraphs.js';
import { coverOf } from './portfolio/book.js';
import { PORTRAIT } from './portfolio/cover.js';
import type { Span } from './text/paragraph.js';

/** A composed document as a Word file, for whoever wants to go on writing: what its PDF says, in real styles. */
export async function composedWord(view: ComposedView, composition: Composition, madeAt: Date): Promise<Buffer> {
  // Its library is only loaded by those who ask for such a file.
  const { wordDocument } = await import('./word/word-document.js');
  const { title, author, name, photo, portrait, paragraphs } = said(view, composition, madeAt);
  const words = CV_WORDS[composition.language];
  return wordDocument(paragraphs, {
    ...{ title, author, language: words.locale, paper: composition.paper, footer: name },
    ...(photo && { photo: { jpeg: photo, alt: words.photo(name), ...portrait } }),
  });
}

/** A composed document as plain text, for a form field or an e-mail. */
export function composedText(view: ComposedView, composition: Composition, madeAt: Date): string {
  return plainText(said(view, composition, madeAt).paragraphs);
}

interface Said {
  title: string;
  author: string;
  /** At the foot of each page. */
  name: string;
  /** A JPEG of 4 by 5, and how large it is. */
  photo: Buffer | null;
  portrait: { width: number; height: number };
  paragraphs: Paragraph[];
}

function said(view: ComposedView, composition: Composition, madeAt: Date): Said {
  return isBook(composition) ? saidInBook(view, composition, madeAt) : saidInCv(view, composition);
}

function saidInBook(view: ComposedView, composition: Composition, madeAt: Date): Said {
  const { book, by } = bookOf(view, composition, madeAt);
  const { name, photo } = coverOf(book, view, by);
  const paragraphs = bookParagraphs(book, view, by);
  return { title: book.title, author: name, name, photo, portrait: PORTRAIT, paragraphs };
}

function saidInCv(view: ComposedView, composition: Composition): Said {
  const look = lookOf(composition);
  const outline = cvOutline(view, composition);
  const { name, head, body } = new CvSetting(look).groups(outline);
  const rest = body.flatMap((each) => (isTable(each) ? rowsOf(each) : [...each]));
  const paragraphs = [...name, ...head, ...rest].map(inOneLine);
  return { ...outline, author: outline.author ?? '', portrait: look.portrait, paragraphs };
}

/** What stands at the end of a line of print comes after it. */
function inOneLine({ aside, ...paragraph }: Paragraph): Paragraph {
  if (aside === undefined) return paragraph;
  return { ...paragraph, spans: [...paragraph.spans, { text: SEPARATOR }, ...aside] };
}

/** Rows as items of a list: with two or three columns, their order says what they are. */
function rowsOf({ rows }: Table): Paragraph[] {
  return rows.flatMap((cells) => {
    const [first] = cells;
    const spans = cells.flatMap((cell, index): Span[] =>
      index === 0 ? cell.spans : [{ text: SEPARATOR }, ...cell.spans],
    );
    return first === undefined ? [] : [{ ...first, tag: 'LI' as const, spans }];
  });
}
