import { readPortfolio } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:portfolio');
  return { portfolio: await readPortfolio(fetch) };
};
