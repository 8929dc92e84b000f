import { api, bodyOf } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, params }) => {
  depends('app:portfolio');
  const request = { params: { path: { code: params.code } } };
  return { occupation: bodyOf(await api(fetch).GET('/portfolio/skills/nearby/{code}', request)) };
};
