import { api, bodyOf } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:portfolio');
  return { portfolio: bodyOf(await api(fetch).GET('/portfolio')) };
};
