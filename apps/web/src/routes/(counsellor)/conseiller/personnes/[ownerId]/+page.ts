import { redirect } from '@sveltejs/kit';
import { api, ApiError } from '#lib/api.ts';
import { homeOf } from '#lib/session.svelte.ts';
import type { SharedPortfolio } from '#lib/types.ts';
import type { PageLoad } from './$types';

/** Nothing when the access has ended or never was: the answer makes no difference, and neither does the page. */
async function read(fetch: typeof globalThis.fetch, ownerId: string): Promise<SharedPortfolio | null> {
  try {
    const { data } = await api(fetch).GET('/counsellor/portfolios/{ownerId}', { params: { path: { ownerId } } });
    return data ?? null;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

export const load: PageLoad = async ({ fetch, params, parent, depends }) => {
  depends('app:person');
  const { session } = await parent();
  if (session.role !== 'counsellor') redirect(307, homeOf(session.role));
  // Not waited for: the page shows what it is waiting for.
  return { portfolio: read(fetch, params.ownerId) };
};
