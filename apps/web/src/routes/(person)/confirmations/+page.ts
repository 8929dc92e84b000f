import { api, bodyOf } from '#lib/api.ts';
import { readPortfolio } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends, url }) => {
  depends('app:portfolio', 'app:confirmations');
  const requests = api(fetch).GET('/portfolio/confirmation-requests').then(bodyOf);
  // Not waited for: the page shows what it is waiting for.
  return {
    asked: Promise.all([readPortfolio(fetch), requests]).then(([{ skills = [] }, list]) => ({
      skills,
      requests: list,
    })),
    first: url.searchParams.get('competence'),
  };
};
