import { readPortfolio } from '#lib/owned.ts';
import { classificationsOf } from '#lib/picture/grouping.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { experiences = [], skills = [] } = await readPortfolio(fetch);
  return { experiences, groupings: classificationsOf(skills), from: url.searchParams.get('experience') };
};
