import type { Composition } from '#portfolio';
import { bookletBook } from './booklet/booklet-book.js';
import type { ComposedView } from './compose/composed-view.js';
import { bookSheet, type Book, type BookOptions } from './portfolio/book.js';
import { writing, type Writing } from './portfolio/chapter.js';
import { portfolioBook } from './portfolio/portfolio-book.js';

/** What a book says, and what it is written with: the same for its pages, its Word file and its text. */
export function bookOf(
  view: ComposedView,
  composition: Composition,
  now: Date,
  { pictures = new Map(), annexes: copies = new Map() }: Pick<BookOptions, 'pictures' | 'annexes'> = {},
): { book: Book; by: Writing } {
  const by = writing({ sheet: bookSheet(composition), language: composition.language, now, pictures, copies });
  const book = (composition.kind === 'booklet' ? bookletBook : portfolioBook)(view, composition, by);
  return { book, by };
}
