import { error } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, params }) => {
  depends('app:portfolio', 'app:grants');
  const client = api(fetch);
  const [{ data: portfolio }, { data: grants }] = await Promise.all([
    client.GET('/portfolio'),
    client.GET('/portfolio/grants'),
  ]);
  const experience = portfolio?.experiences?.find(({ id }) => id === params.id);
  if (!portfolio || !experience) error(404, m.common_error_404_title());
  return { portfolio, experience, grants: grants ?? [] };
};
