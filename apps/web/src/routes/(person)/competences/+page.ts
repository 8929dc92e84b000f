import { later } from '#lib/later.ts';
import { readOwned } from '#lib/owned.ts';
import { readDuplicates, readPicture } from '#lib/picture/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, url, depends }) => {
  depends('app:portfolio');
  const isPicture = url.searchParams.get('vue') === 'image';
  // Not waited for: the page shows what it is waiting for.
  return {
    isPicture,
    owned: readOwned(fetch),
    duplicates: later(readDuplicates(fetch)),
    picture: isPicture ? later(readPicture(fetch)) : null,
  };
};
