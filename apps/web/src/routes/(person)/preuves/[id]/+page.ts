import { error } from '@sveltejs/kit';
import { readPortfolio } from '#lib/owned.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, params }) => {
  depends('app:portfolio');
  const portfolio = await readPortfolio(fetch);
  const evidence = portfolio.evidence?.find(({ id }) => id === params.id);
  if (!evidence) error(404, m.common_error_404_title());
  return { portfolio, evidence };
};
