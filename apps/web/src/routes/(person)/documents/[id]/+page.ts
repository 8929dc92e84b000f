import { error } from '@sveltejs/kit';
import { api, ApiError, bodyOf } from '#lib/api.ts';
import { readPortfolio } from '#lib/owned.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, params: { id } }) => {
  depends('app:portfolio');
  const document = api(fetch).GET('/portfolio/documents/{id}', { params: { path: { id } } });
  const [portfolio, found] = await Promise.all([readPortfolio(fetch), document.catch(unlessGone)]);
  return { portfolio, document: bodyOf(found) };
};

/** An address of a document that is not there, or no longer, is a page that does not exist. */
function unlessGone(refused: unknown): never {
  if (refused instanceof ApiError && [400, 404].includes(refused.status)) error(404, m.common_error_404_title());
  throw refused;
}
