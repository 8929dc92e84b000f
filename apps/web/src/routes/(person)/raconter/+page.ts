import { api, bodyOf } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:portfolio', 'app:grants');
  const client = api(fetch);
  const [portfolio, { data: grants }] = await Promise.all([client.GET('/portfolio'), client.GET('/portfolio/grants')]);
  return { portfolio: bodyOf(portfolio), grants: grants ?? [] };
};
