import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/session.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
  const { session } = await parent();
  if (session.role !== 'counsellor') redirect(307, homeOf(session.role));
  return { waitsFor: url.searchParams.get('attente') };
};
