import { readOwned, readStorage } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio');
  // Not waited for: the page shows what it is waiting for.
  return {
    wall: Promise.all([readOwned(fetch), readStorage(fetch)]).then(([owned, storage]) => ({ owned, storage })),
  };
};
