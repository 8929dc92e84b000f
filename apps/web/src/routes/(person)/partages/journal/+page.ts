import { later } from '#lib/later.ts';
import { filterIn, readJournal } from '#lib/sharing/journal.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, url, depends }) => {
  depends('app:log');
  const filter = filterIn(url.searchParams);
  return { filter, log: later(readJournal(filter, { fetch })) };
};
