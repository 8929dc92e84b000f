import { api, ApiError } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { id }, depends }) => {
  depends('app:grants');
  const client = api(fetch);
  try {
    const [{ data: portfolio }, { data: grants }] = await Promise.all([
      client.GET('/portfolio/grants/{id}/preview', { params: { path: { id } } }),
      client.GET('/portfolio/grants'),
    ]);
    return { portfolio, counsellor: grants?.find((grant) => grant.id === id)?.counsellor };
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) throw error;
    return { portfolio: undefined, counsellor: undefined };
  }
};
