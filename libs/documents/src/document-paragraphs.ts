import type { Composition, PortfolioView } from '#portfolio';
import { compose } from './compose/compose.js';
import { CvSetting, isTable } from './cv/cv-groups.js';
import { CV_WORDS } from './cv/cv-words.js';
import { lookOf } from './cv/looks/looks.js';
import { cvOutline } from './cv/outlines.js';
import { SEPARATOR } from './cv/said.js';
import type { Paragraph } from './pages/paragraph-box.js';
import type { Table } from './pages/table.js';
import { plainText } from './plain/plain-text.js';
import type { Span } from './text/paragraph.js';
import { wordDocument } from './word/word-document.js';

/** A document as a Word file, for whoever wants to go on writing: what its PDF says, in real styles. */
export function documentWord(view: PortfolioView, composition: Composition, madeAt: Date): Promise<Buffer> {
  const { outline, paragraphs, look } = said(view, composition, madeAt);
  const { title, author, name, photo } = outline;
  const words = CV_WORDS[composition.language];
  return wordDocument(paragraphs, {
    ...{ title, author: author ?? '', language: words.locale, paper: composition.paper, footer: name },
    ...(photo && { photo: { jpeg: photo, alt: words.photo(name), ...look.portrait } }),
  });
}

/** A document as plain text, for a form field or an e-mail. */
export function documentText(view: PortfolioView, composition: Composition, madeAt: Date): string {
  return plainText(said(view, composition, madeAt).paragraphs);
}

function said(view: PortfolioView, composition: Composition, madeAt: Date) {
  const look = lookOf(composition);
  const outline = cvOutline(compose(view, composition, madeAt), composition);
  const { name, head, body } = new CvSetting(look).groups(outline);
  const rest = body.flatMap((each) => (isTable(each) ? rowsOf(each) : [...each]));
  return { look, outline, paragraphs: [...name, ...head, ...rest].map(inOneLine) };
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
