import { api } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:sessions');
  const { data } = await api(fetch).GET('/auth/sessions');
  return { sessions: data ?? [] };
};
