import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { homeOf } from '#lib/session.svelte.ts';
import type { Structure } from '#lib/types.ts';
import type { PageLoad } from './$types';

async function readStructure(fetch: typeof globalThis.fetch): Promise<Structure> {
  const { data } = await api(fetch).GET('/counsellor/structure');
  if (!data) throw new Error('A structure is never empty.');
  return data;
}

export const load: PageLoad = async ({ fetch, depends, parent }) => {
  depends('app:structure');
  const { session } = await parent();
  if (session.role !== 'administrator') redirect(307, homeOf(session.role));
  // Not waited for: the page shows what it is waiting for.
  return { structure: readStructure(fetch) };
};
