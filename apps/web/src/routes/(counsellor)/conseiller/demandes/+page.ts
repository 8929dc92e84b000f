import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { later } from '#lib/later.ts';
import { homeOf } from '#lib/session.svelte.ts';
import { readSent } from '#lib/ways/requests.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends, parent, url }) => {
  depends('app:sent');
  const { session } = await parent();
  if (session.role !== 'counsellor') redirect(307, homeOf(session.role));
  const asked = url.searchParams.get('personne');
  const person = asked ? await personOf(fetch, asked) : undefined;
  return { person, sent: later(readSent(fetch)) };
};

/** Someone who shares with me, to ask for more. */
async function personOf(fetch: typeof globalThis.fetch, ownerId: string) {
  const { data } = await api(fetch).GET('/counsellor/portfolios');
  return data?.find((person) => person.ownerId === ownerId);
}
