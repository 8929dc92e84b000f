import type { Coded, EvidenceFileView } from '#consent';
import type { Advice, AnnexCopy, ReceiptFacts, SkillTheme } from '#documents';
import type { DrawnPage } from './page-pictures.js';

export type PaperLanguage = 'fr' | 'en';

/** What a thread can make, and of what. All of it crosses to the thread by value: texts, dates and numbers. */
export interface Tasks {
  /** A document as its owner composed it; what is copied behind it, by the id of the evidence. */
  document: { task: DocumentTask & { annexes?: [string, AnnexCopy][] }; result: MadeDocument };
  /** The files that can be copied behind a document, in its order. */
  annexes: { task: Pick<DocumentTask, 'source'>; result: AnnexFile[] };
  /** One of them as pictures, as many as there is room for (bytes). */
  copy: { task: { mediaType: string; content: Uint8Array; room: number }; result: AnnexCopy };
  /** The same, to go on writing or to paste. */
  word: { task: DocumentTask; result: MadeFile };
  text: { task: DocumentTask; result: MadeFile };
  /** The PDF, looked at. */
  preview: { task: DocumentTask; result: Preview };
  /** The usual CV of what a view shows. */
  cv: { task: { view: string; language: PaperLanguage; madeAt: Date }; result: MadeFile };
  receipt: { task: { facts: ReceiptFacts; text: string; language: PaperLanguage }; result: MadeFile };
}
export type { AnnexCopy };
export type TaskName = keyof Tasks;

/** What a thread may read by itself. */
export interface RenderingFolders {
  /** Of evidence files; see `EvidenceFolder`. */
  evidence: string;
}

/** What a thread is given when it begins: it lasts for all that it makes. */
export interface ThreadData extends RenderingFolders {
  themes: readonly SkillTheme[];
}

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

/** Evidence that is a file which can be drawn. */
export interface AnnexFile {
  id: string;
  file: EvidenceFileView;
}

/** A document, and what its code will tell of it; null when it carries none. */
export interface MadeDocument extends MadeFile {
  coded: Coded | null;
}

export interface Preview {
  version: number;
  sha256: string;
  pageCount: number;
  pages: DrawnPage[];
  advice: Advice[];
}
