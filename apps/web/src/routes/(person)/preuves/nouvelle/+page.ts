import { readPortfolio } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => ({
  portfolio: await readPortfolio(fetch),
  from: { skill: url.searchParams.get('competence'), experience: url.searchParams.get('experience') },
});
