import { readPath } from '#lib/experience/path.ts';
import { later } from '#lib/later.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio', 'app:grants');
  // Not waited for: the page shows what it is waiting for.
  return { path: later(readPath(fetch)) };
};
