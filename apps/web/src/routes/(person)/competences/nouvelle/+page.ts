import { readPortfolio } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => ({
  experiences: (await readPortfolio(fetch)).experiences ?? [],
  from: url.searchParams.get('experience'),
});
