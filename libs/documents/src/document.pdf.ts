import type { Readable } from 'node:stream';
import type { Composition, PortfolioView } from '#portfolio';
import { bookletPdf } from './booklet/booklet.pdf.js';
import { compose } from './compose/compose.js';
import { cvPages } from './cv/cv-pages.js';
import type { Attachment } from './pages/archival-document.js';
import type { Picture } from './pages/picture.js';
import type { AnnexCopy } from './portfolio/annex-copies.js';
import { portfolioPdf } from './portfolio/portfolio.pdf.js';
import type { Verification } from './verification/verification.js';

export interface DocumentOptions {
  /** The date that the file says it was made on: same view, same composition, same date, same bytes. */
  madeAt: Date;
  /** Copies for programs, to be taken out of the file. */
  attachments?: readonly Attachment[];
  /** Of a document that carries a code. */
  verification?: Verification;
  /** Of a portfolio or a booklet: by the id of the evidence that they show. What has none is listed only. */
  pictures?: ReadonlyMap<string, Picture>;
  /** Of the same: files to be copied behind everything, page by page. */
  annexes?: ReadonlyMap<string, AnnexCopy>;
}

/**
 * A view and a composition in, a readable stream out: no database, no HTTP, no clock. What the composed view does not show cannot
 * be in the file. All is laid out when it returns, so that what fails fails before a byte is sent.
 */
export function documentPdf(view: PortfolioView, composition: Composition, options: DocumentOptions): Readable {
  const { kind } = composition;
  const composed = compose(view, composition, options.madeAt);
  if (kind === 'portfolio') return portfolioPdf(composed, composition, options);
  if (kind === 'booklet') return bookletPdf(composed, composition, options);
  const { madeAt, attachments = [], verification } = options;
  // Programs find names where people do not look, and a code leads to other papers of the same person.
  if (kind === 'cv-anonymous') return cvPages(composed, composition, { madeAt, attachments: [] });
  return cvPages(composed, composition, { madeAt, attachments, verification });
}
