export { adviceOn, type Advice } from './advice/advice.js';
export { compose } from './compose/compose.js';
export type { ComposedView } from './compose/composed-view.js';
export { cvFileName, documentFileName } from './file-names.js';
export { cvPdf, type CvOptions } from './cv/cv.pdf.js';
export type { CvLanguage } from './cv/cv-words.js';
export type { Attachment } from './pages/archival-document.js';
export { documentPdf, type DocumentOptions } from './document.pdf.js';
export { receiptPdf, type ReceiptFacts } from './receipt/receipt.pdf.js';
