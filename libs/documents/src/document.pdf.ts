import { isBook, type Composition, type PortfolioView } from '#view';
import { bookOf } from './books.js';
import type { ComposedView } from './compose/composed-view.js';
import { compose } from './compose/compose.js';
import type { SkillTheme } from './compose/skill-groups.js';
import { cvPages } from './cv/cv-pages.js';
import { bind, type BookOptions } from './portfolio/book.js';

export interface DocumentOptions extends BookOptions {
  /** Of the reference: in which groups skills stand. */
  themes?: readonly SkillTheme[];
}

/** The pages of a portfolio, composed here. See `composedPdf`. */
export function documentPdf(view: PortfolioView, composition: Composition, options: DocumentOptions): Buffer {
  return composedPdf(compose(view, composition, options.madeAt, options.themes), composition, options);
}

/**
 * A composed view and its composition in, a file out: no database, no HTTP, no clock. What the composed view does not show cannot be in
 * the file.
 */
export function composedPdf(view: ComposedView, composition: Composition, options: BookOptions): Buffer {
  const { madeAt, attachments = [], verification } = options;
  if (isBook(composition)) {
    const { book, by } = bookOf(view, composition, madeAt, options);
    return bind(book, view, by, options);
  }
  // Programs find names where people do not look, and a code leads to other papers of the same person.
  if (composition.kind === 'cv-anonymous') return cvPages(view, composition, { madeAt, attachments: [] });
  return cvPages(view, composition, { madeAt, attachments, verification });
}
