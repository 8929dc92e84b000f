import { readOwned } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio');
  // Not waited for: the page shows what it is waiting for.
  return { owned: readOwned(fetch) };
};
