import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import type { DocumentSource, PortfolioView } from '#consent';
import {
  compose,
  ComposedDocument,
  cvPdf,
  documentFileName,
  receiptPdf,
  standingOf,
  type AnnexCopy,
  type Attachment,
  type ComposedView,
  type Pictures,
} from '#documents';
import { toJsonResume, toLorfolioDocument } from '#interop';
import { isBook, spacedCode } from '#view';
import { annexCopy, canBeDrawn } from './annex-copies.js';
import { readPictures } from './evidence-pictures.js';
import { drawPages } from './page-pictures.js';
import type { MadeFile, PaperLanguage, Tasks, ThreadData } from './tasks.js';

/*
 * What runs in a thread of `Renderer`, one function for each of `Tasks`. It knows neither database nor HTTP: what it is handed, and the
 * files of the evidence that this names, are all that can be in what it makes.
 */

const { evidence: evidenceFolder, themes } = workerData as ThreadData;
/** ISO/IEC 29500. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Task<Name extends keyof Tasks> = Tasks[Name]['task'];
type Result<Name extends keyof Tasks> = Promise<Tasks[Name]['result']>;

export async function document(task: Task<'document'>): Result<'document'> {
  const read = composed(task);
  const pdf = await paper(read, task.verifyAt, task.annexes);
  return { ...aPdf(nameOf(read, 'pdf'), pdf), coded: codedOf(read) };
}

export async function word(task: Task<'word'>): Result<'word'> {
  const read = composed(task);
  return { name: nameOf(read, 'docx'), mediaType: WORD, content: await read.made.word() };
}

export function text(task: Task<'text'>): Result<'text'> {
  const read = composed(task);
  const content = Buffer.from(read.made.text(), 'utf8');
  return Promise.resolve({ name: nameOf(read, 'txt'), mediaType: 'text/plain; charset=utf-8', content });
}

export async function preview(task: Task<'preview'>): Result<'preview'> {
  const read = composed(task);
  const pdf = await paper(read, task.verifyAt);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const { pageCount, pages } = await drawPages(pdf);
  return { version: read.document.version, sha256, pageCount, pages, advice: read.made.advice(pageCount) };
}

export function cv({ view: text, language, madeAt }: Task<'cv'>): Result<'cv'> {
  const view = JSON.parse(text) as PortfolioView;
  const attachments = [json('resume', toJsonResume(view, language))];
  return Promise.resolve(aPdf(cvNameOf(view, language), cvPdf(view, { language, madeAt, attachments })));
}

export function receipt({ facts, text, language }: Task<'receipt'>): Result<'receipt'> {
  const attachment = { name: `recu-${facts.id}.json`, mediaType: 'application/json', content: text };
  return Promise.resolve(aPdf(`recu-${facts.id}.pdf`, receiptPdf(facts, { language, attachment })));
}

export function annexes({ source }: Task<'annexes'>): Result<'annexes'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const { evidence = [] } = document.parts.includes('evidence') ? compose(view, document) : {};
  const files = evidence.flatMap(({ id, file }) => (file && canBeDrawn(file.mediaType) ? [{ id, file }] : []));
  return Promise.resolve(files);
}

export function copy({ mediaType, content, room }: Task<'copy'>): Result<'copy'> {
  return annexCopy(mediaType, content, room);
}

function aPdf(name: string, content: Uint8Array): MadeFile {
  return { name, mediaType: 'application/pdf', content };
}

interface Read extends DocumentSource {
  made: ComposedDocument;
}

function composed({ source, madeAt }: Pick<Task<'document'>, 'source' | 'madeAt'>): Read {
  const { document, view } = JSON.parse(source) as DocumentSource;
  return { document, view, made: new ComposedDocument(view, document, madeAt, themes) };
}

async function paper(
  { document, view, made }: Read,
  verifyAt: string,
  annexes?: [string, AnnexCopy][],
): Promise<Buffer> {
  const { code } = document;
  return made.pdf({
    attachments: attachmentsOf(made.shown, document),
    // What is copied page by page behind the document is not shown small before, too.
    ...(annexes ? { annexes: new Map(annexes) } : { pictures: await picturesOf(view.ownerId, made.shown, document) }),
    ...(code !== null && { verification: { code: spacedCode(code), address: verifyAt } }),
  });
}

/** Pictures of the evidence that a portfolio or a booklet shows. */
async function picturesOf(
  ownerId: string,
  { evidence = [] }: ComposedView,
  document: DocumentSource['document'],
): Promise<Pictures> {
  if (!isBook(document) || evidence.every(({ file }) => file === null)) return new Map();
  return readPictures(evidenceFolder, ownerId, evidence);
}

/**
 * What goes with the file is of what the file shows; the data of a CV by skill holds the whole texts of its experiences, as
 * docs/document-format.md says. An anonymous one carries nothing: programs find names where people do not look.
 */
function attachmentsOf(shown: ComposedView, document: DocumentSource['document']): Attachment[] {
  if (!document.attachment || document.kind === 'cv-anonymous') return [];
  return [
    json('resume', toJsonResume(shown, document.language)),
    json('lorfolio', toLorfolioDocument(shown, document)),
  ];
}

/** What the code will tell of the file: how many confirmations it carries are of words that it says. */
function codedOf({ document: { code, kind, language }, made }: Read) {
  if (code === null) return null;
  const { skills = [] } = made.shown;
  return { code, kind, language, confirmations: skills.flatMap((skill) => standingOf(skill).confirmed).length };
}

function json(name: string, content: object): Attachment {
  return { name: `${name}.json`, mediaType: 'application/json', content: JSON.stringify(content, null, 2) };
}

function nameOf({ view, document }: Read, ending: 'pdf' | 'docx' | 'txt'): string {
  return documentFileName(view, document, document.name, ending);
}

function cvNameOf({ profile }: PortfolioView, language: PaperLanguage): string {
  const name = `CV ${profile.givenName} ${profile.familyName}`;
  return language === 'fr' ? `${name}.pdf` : `${name} (${language}).pdf`;
}
