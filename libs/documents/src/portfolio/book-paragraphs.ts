import type { PortfolioView } from '#portfolio';
import { SEPARATOR } from '../cv/said.js';
import type { Table } from '../pages/long-table.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import type { Span } from '../text/paragraph.js';
import { coverOf, type Book } from './book.js';
import { INK, strong, styled, TEAL, written } from './book-look.js';
import type { Chapter, Part, Writing } from './chapter.js';

/**
 * What a book says, without its pages: the cover, then chapter by chapter what the pages say, in their order. Contents go with pages, and
 * room to write with paper: neither is here.
 */
export function bookParagraphs(book: Book, view: PortfolioView, by: Writing): Paragraph[] {
  const { kind, name, headline, opening, contact, date } = coverOf(book, view, by);
  const title: Omit<Paragraph, 'spans'> = { tag: 'H1', size: 26, lineHeight: 32, color: TEAL, before: 4 };
  return [
    ...(name === '' ? [] : [styled('about', strong(kind))]),
    { ...title, spans: strong(name === '' ? kind : name) },
    ...(headline === '' ? [] : [styled('about', headline, { size: 14, lineHeight: 19, color: INK })]),
    ...written(opening),
    ...contact.map((line, index) => styled('about', line, { before: index === 0 ? 6 : 0, leads: false })),
    styled('about', date, { leads: false }),
    ...book.chapters.flatMap(chapterOf),
  ];
}

function chapterOf({ title, parts }: Chapter): Paragraph[] {
  return [styled('chapter', strong(title), { before: 24 }), ...parts.flatMap(paragraphsOf)];
}

function paragraphsOf(part: Part): Paragraph[] {
  const blocks = 'table' in part ? (part.lead ?? []) : part.blocks;
  const said = blocks.flatMap((block) => ('draw' in block ? [] : [block]));
  return 'table' in part ? [...said, ...rowsOf(part.table)] : said;
}

/** The columns in one line, then a line for each row. */
function rowsOf({ columns, rows, titles }: Table): Paragraph[] {
  const head = columns.map(({ heading }) => heading).join(SEPARATOR);
  const said = rows.flatMap((cells, index) => {
    const title = titles?.get(index);
    return [...(title === undefined ? [] : [styled('label', strong(title))]), styled('item', linesInOne(cells.flat()))];
  });
  return [styled('label', strong(head)), ...said];
}

function linesInOne(lines: readonly Span[][]): Span[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: SEPARATOR }, ...line]));
}
