import { readDocuments } from '#lib/documents/documents.ts';
import { later } from '#lib/later.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio');
  // Not waited for: the page shows what it is waiting for.
  return { owned: later(readDocuments(fetch)) };
};
