import { redirect } from '@sveltejs/kit';
import { api, bodyOf } from '#lib/api.ts';
import { homeOf } from '#lib/session.svelte.ts';
import type { SharedWithMe, Today } from '#lib/types.ts';
import type { PageLoad } from './$types';

async function readPeople(fetch: typeof globalThis.fetch): Promise<SharedWithMe[]> {
  const { data } = await api(fetch).GET('/counsellor/portfolios');
  return data ?? [];
}

async function readToday(fetch: typeof globalThis.fetch): Promise<Today> {
  return bodyOf(await api(fetch).GET('/counsellor/today'));
}

export const load: PageLoad = async ({ fetch, depends, parent }) => {
  depends('app:people');
  const { session } = await parent();
  if (session.role !== 'counsellor') redirect(307, homeOf(session.role));
  // Not waited for: the page shows what it is waiting for.
  return { today: readToday(fetch), people: readPeople(fetch) };
};
