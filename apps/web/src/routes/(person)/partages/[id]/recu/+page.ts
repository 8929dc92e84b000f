import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { PageLoad } from './$types';

/** The newest receipt of a share; they come newest first. */
export const load: PageLoad = async ({ fetch, params }) => {
  const { data: receipts } = await api(fetch).GET('/portfolio/receipts');
  const newest = receipts?.find(({ grantId }) => grantId === params.id);
  redirect(307, newest ? `/partages/recus/${newest.id}` : '/partages/recus');
};
