import type { Advice, ReceiptFacts } from '#documents';
import type { DrawnPage } from './page-pictures.js';

export type PaperLanguage = 'fr' | 'en';

/** What a thread can make, and of what. All of it crosses to the thread by value: texts, dates and numbers. */
export interface Tasks {
  /** A document as its owner composed it. */
  document: { task: DocumentTask; result: MadeDocument };
  /** The same, to go on writing or to paste. */
  word: { task: DocumentTask; result: MadeFile };
  text: { task: DocumentTask; result: MadeFile };
  /** The PDF, looked at. */
  preview: { task: DocumentTask; result: Preview };
  /** The usual CV of what a view shows. */
  cv: { task: { view: string; language: PaperLanguage; madeAt: Date }; result: MadeFile };
  receipt: { task: { facts: ReceiptFacts; text: string; language: PaperLanguage }; result: MadeFile };
}
export type TaskName = keyof Tasks;

export interface DocumentTask {
  /** The JSON text of a `DocumentSource`. */
  source: string;
  madeAt: Date;
  /** Of the page that tells what a code says. */
  verifyAt: string;
}

export interface MadeFile {
  /** What people will see the file called. */
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** A document, and what its code will tell of it; null when it carries none. */
export interface MadeDocument extends MadeFile {
  coded: { code: string; confirmations: number } | null;
}

export interface Preview {
  version: number;
  sha256: string;
  pageCount: number;
  pages: DrawnPage[];
  advice: Advice[];
}
