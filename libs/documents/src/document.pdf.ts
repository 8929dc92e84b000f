import type { Readable } from 'node:stream';
import type { Composition, PortfolioView } from '#portfolio';
import { compose } from './compose/compose.js';
import { cvPages } from './cv/cv-pages.js';
import type { Attachment } from './pages/archival-document.js';

export interface DocumentOptions {
  /** The date that the file says it was made on: same view, same composition, same date, same bytes. */
  madeAt: Date;
  /** Copies for programs, to be taken out of the file. */
  attachments?: readonly Attachment[];
}

/**
 * A view and a composition in, a readable stream out: no database, no HTTP, no clock. What the composed view does not show cannot
 * be in the file. All is laid out when it returns, so that what fails fails before a byte is sent.
 */
export function documentPdf(view: PortfolioView, composition: Composition, options: DocumentOptions): Readable {
  const { madeAt } = options;
  // Programs find names where people do not look.
  const attachments = composition.kind === 'cv-anonymous' ? [] : (options.attachments ?? []);
  return cvPages(compose(view, composition, madeAt), composition, { madeAt, attachments });
}
