import { api } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:portfolio');
  const { data } = await api(fetch).GET('/portfolio');
  return { portfolio: data! };
};
