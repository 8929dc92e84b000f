import { error } from '@sveltejs/kit';
import { later } from '#lib/later.ts';
import { readPortfolio } from '#lib/owned.ts';
import { m } from '#lib/paraglide/messages.js';
import { readNewerWording } from '#lib/skill/newer-wording.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, params }) => {
  depends('app:portfolio');
  const wording = later(readNewerWording(params.id, fetch));
  const portfolio = await readPortfolio(fetch);
  const skill = portfolio.skills?.find(({ id }) => id === params.id);
  if (!skill) error(404, m.common_error_404_title());
  return { portfolio, skill, wording };
};
