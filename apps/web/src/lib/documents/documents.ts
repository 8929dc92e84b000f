import { invalidate } from '$app/navigation';
import { api, bodyOf, ifMatch } from '../api.ts';
import { restore } from '../experience/bin.ts';
import { readOwned, type Owned } from '../owned.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { toasts } from '../toasts.svelte.ts';
import type { DocumentKind, OwnDocument } from '../types.ts';

export interface Documents extends Owned {
  documents: OwnDocument[];
}

/** One's documents, what they are made of, and what can be taken back out of the bin. */
export async function readDocuments(fetch: typeof globalThis.fetch): Promise<Documents> {
  const [owned, documents] = await Promise.all([readOwned(fetch), api(fetch).GET('/portfolio/documents')]);
  return { ...owned, documents: bodyOf(documents) };
}

export async function createDocument(kind: DocumentKind, name: string): Promise<OwnDocument> {
  const body = { kind, name, language: getLocale() };
  return bodyOf(await api().POST('/portfolio/documents', { body }));
}

export async function copyDocument({ id }: OwnDocument, name: string): Promise<OwnDocument> {
  const copy = bodyOf(await api().POST('/portfolio/documents/{id}/copy', { params: { path: { id } }, body: { name } }));
  await invalidate('app:portfolio');
  return copy;
}

export async function renameDocument({ id, version }: OwnDocument, name: string): Promise<void> {
  const request = { params: { path: { id } }, headers: ifMatch(version), body: { name } };
  await api().PATCH('/portfolio/documents/{id}', request);
  await invalidate('app:portfolio');
}

/** Puts a document in the bin, and offers to take it back. */
export async function binDocument({ id, version }: Pick<OwnDocument, 'id' | 'version'>): Promise<void> {
  await api().DELETE('/portfolio/documents/{id}', { params: { path: { id } }, headers: ifMatch(version) });
  toasts.show(m.documents_binned(), async () => {
    await restore({ kind: 'document', id });
    toasts.announce(m.documents_restored());
  });
}

/** Where its file is: to hand on, to go on writing, or to paste. */
export const fileAddress = ({ id }: Pick<OwnDocument, 'id'>, format: 'pdf' | 'docx' | 'txt' = 'pdf') =>
  `/api/export/documents/${id}/${format}`;
