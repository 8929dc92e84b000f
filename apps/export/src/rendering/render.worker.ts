import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { DocumentSource, PortfolioView } from '#consent';
import {
  adviceOn,
  compose,
  cvPdf,
  documentFileName,
  documentPdf,
  documentText,
  documentWord,
  receiptPdf,
  standingOf,
  type AnnexCopy,
  type Attachment,
} from '#documents';
import { toJsonResume, toLorfolioDocument } from '#interop';
import { spacedCode } from '#view';
import { annexCopy, canBeDrawn } from './annex-copies.js';
import { drawPages } from './page-pictures.js';
import type { MadeFile, PaperLanguage, Tasks } from './tasks.js';

/*
 * What runs in a thread of `Renderer`, one function for each of `Tasks`. It knows neither database nor HTTP: what it is handed is all
 * that can be in what it makes.
 */

/** ISO/IEC 29500. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Task<Name extends keyof Tasks> = Tasks[Name]['task'];
type Result<Name extends keyof Tasks> = Promise<Tasks[Name]['result']>;

export async function document({ source, madeAt, verifyAt, annexes }: Task<'document'>): Result<'document'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const pdf = await buffer(paper(view, document, madeAt, verifyAt, new Map(annexes)));
  return { ...aPdf(documentFileName(view, document, document.name), pdf), coded: codedOf(document, view, madeAt) };
}

export async function word({ source, madeAt }: Task<'word'>): Result<'word'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const name = documentFileName(view, document, document.name, 'docx');
  return { name, mediaType: WORD, content: await documentWord(view, document, madeAt) };
}

export function text({ source, madeAt }: Task<'text'>): Result<'text'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const name = documentFileName(view, document, document.name, 'txt');
  const content = Buffer.from(documentText(view, document, madeAt), 'utf8');
  return Promise.resolve({ name, mediaType: 'text/plain; charset=utf-8', content });
}

export async function preview({ source, madeAt, verifyAt }: Task<'preview'>): Result<'preview'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const pdf = await buffer(paper(view, document, madeAt, verifyAt));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const { pageCount, pages } = await drawPages(pdf);
  const advice = adviceOn(view, document, pageCount, madeAt);
  return { version: document.version, sha256, pageCount, pages, advice };
}

export async function cv({ view: text, language, madeAt }: Task<'cv'>): Result<'cv'> {
  const view = JSON.parse(text) as PortfolioView;
  const attachments = [json('resume', toJsonResume(view, language))];
  return aPdf(nameOf(view, language), await buffer(cvPdf(view, { language, madeAt, attachments })));
}

export async function receipt({ facts, text, language }: Task<'receipt'>): Result<'receipt'> {
  const attachment = { name: `recu-${facts.id}.json`, mediaType: 'application/json', content: text };
  return aPdf(`recu-${facts.id}.pdf`, await buffer(receiptPdf(facts, { language, attachment })));
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

function paper(
  view: PortfolioView,
  document: DocumentSource['document'],
  madeAt: Date,
  verifyAt: string,
  annexes?: ReadonlyMap<string, AnnexCopy>,
): Readable {
  const { code } = document;
  const attachments = attachmentsOf(view, document, madeAt);
  return documentPdf(view, document, {
    ...{ madeAt, attachments, annexes },
    ...(code !== null && { verification: { code: spacedCode(code), address: verifyAt } }),
  });
}

/** What goes with the file says no more than the file. An anonymous one carries nothing: programs find names where people do not look. */
function attachmentsOf(view: PortfolioView, document: DocumentSource['document'], madeAt: Date): Attachment[] {
  if (!document.attachment || document.kind === 'cv-anonymous') return [];
  const composed = compose(view, document, madeAt);
  return [
    json('resume', toJsonResume(composed, document.language)),
    json('lorfolio', toLorfolioDocument(composed, document)),
  ];
}

/** What the code will tell of the file: how many confirmations it carries are of words that it says. */
function codedOf({ code, ...composition }: DocumentSource['document'], view: PortfolioView, madeAt: Date) {
  if (code === null) return null;
  const { kind, language } = composition;
  const { skills = [] } = compose(view, composition, madeAt);
  return { code, kind, language, confirmations: skills.flatMap((skill) => standingOf(skill).confirmed).length };
}

function json(name: string, content: object): Attachment {
  return { name: `${name}.json`, mediaType: 'application/json', content: JSON.stringify(content, null, 2) };
}

function nameOf({ profile }: PortfolioView, language: PaperLanguage): string {
  const name = `CV ${profile.givenName} ${profile.familyName}`;
  return language === 'fr' ? `${name}.pdf` : `${name} (${language}).pdf`;
}
