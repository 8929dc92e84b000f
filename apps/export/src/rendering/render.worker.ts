import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Composition, DocumentSource, PortfolioView } from '#consent';
import { adviceOn, compose, cvPdf, documentFileName, documentPdf, receiptPdf, type Attachment } from '#documents';
import { toJsonResume, type JsonResume } from '#interop';
import { drawPages } from './page-pictures.js';
import type { PaperLanguage, Tasks } from './tasks.js';

/*
 * What runs in a thread of `Renderer`, one function for each of `Tasks`. It knows neither database nor HTTP: what it is handed is all
 * that can be in what it makes.
 */

type Task<Name extends keyof Tasks> = Tasks[Name]['task'];
type Result<Name extends keyof Tasks> = Promise<Tasks[Name]['result']>;

export async function document({ source, madeAt }: Task<'document'>): Result<'document'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const pdf = await buffer(paper(view, document, madeAt));
  return { name: documentFileName(view, document, document.name), pdf, coded: codedOf(document, view, madeAt) };
}

export async function preview({ source, madeAt }: Task<'preview'>): Result<'preview'> {
  const { document, view } = JSON.parse(source) as DocumentSource;
  const pdf = await buffer(paper(view, document, madeAt));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const { pageCount, pages } = await drawPages(pdf);
  const advice = adviceOn(view, document, pageCount, madeAt);
  return { version: document.version, sha256, pageCount, pages, advice };
}

export async function cv({ view: text, language, madeAt }: Task<'cv'>): Result<'cv'> {
  const view = JSON.parse(text) as PortfolioView;
  const attachment = jsonResume(toJsonResume(view, language));
  return { name: nameOf(view, language), pdf: await buffer(cvPdf(view, { language, madeAt, attachment })) };
}

export async function receipt({ facts, text, language }: Task<'receipt'>): Result<'receipt'> {
  const attachment = { name: `recu-${facts.id}.json`, mediaType: 'application/json', content: text };
  return { name: `recu-${facts.id}.pdf`, pdf: await buffer(receiptPdf(facts, { language, attachment })) };
}

function paper(view: PortfolioView, composition: Composition, madeAt: Date): Readable {
  const attachment = attachmentOf(view, composition, madeAt);
  return documentPdf(view, composition, { madeAt, ...(attachment && { attachment }) });
}

/** What goes with the file says no more than the file. An anonymous one carries nothing: programs find names where people do not look. */
function attachmentOf(view: PortfolioView, composition: Composition, madeAt: Date): Attachment | undefined {
  if (!composition.attachment || composition.kind === 'cv-anonymous') return undefined;
  return jsonResume(toJsonResume(compose(view, composition, madeAt), composition.language));
}

function codedOf({ code, ...composition }: DocumentSource['document'], view: PortfolioView, madeAt: Date) {
  if (code === null) return null;
  const { skills = [] } = compose(view, composition, madeAt);
  return { code, confirmations: skills.flatMap(({ confirmations = [] }) => confirmations).length };
}

function jsonResume(resume: JsonResume): Attachment {
  return { name: 'resume.json', mediaType: 'application/json', content: JSON.stringify(resume, null, 2) };
}

function nameOf({ profile }: PortfolioView, language: PaperLanguage): string {
  const name = `CV ${profile.givenName} ${profile.familyName}`;
  return language === 'fr' ? `${name}.pdf` : `${name} (${language}).pdf`;
}
