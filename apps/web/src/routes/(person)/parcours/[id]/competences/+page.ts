import { error } from '@sveltejs/kit';
import { api, ApiError, bodyOf } from '#lib/api.ts';
import { readField } from '#lib/finding/finding.svelte.ts';
import { withoutField } from '#lib/finding/offers.ts';
import { readPortfolio } from '#lib/owned.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

/** A list that has been taken away since: one chooses anew. */
const gone = (failure: unknown) => {
  if (failure instanceof ApiError && failure.code === 'not_found') return null;
  throw failure;
};

export const load: PageLoad = async ({ fetch, depends, params }) => {
  depends('app:portfolio');
  const [portfolio, told] = await Promise.all([
    readPortfolio(fetch),
    api(fetch).GET('/portfolio/experiences/{id}/telling', { params: { path: { id: params.id } } }),
  ]);
  const experience = portfolio.experiences?.find(({ id }) => id === params.id);
  if (!experience) error(404, m.common_error_404_title());
  const telling = bodyOf(told);
  const field = telling.field ? await readField(telling.field, fetch).catch(gone) : null;
  return { portfolio, experience, told: telling.field && !field ? withoutField(telling) : telling, field };
};
