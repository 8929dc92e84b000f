import { error } from '@sveltejs/kit';
import { api, ApiError, bodyOf } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { eventId } }) => {
  try {
    return {
      receipt: bodyOf(await api(fetch).GET('/portfolio/receipts/{id}', { params: { path: { id: eventId } } })),
    };
  } catch (refusal) {
    if (refusal instanceof ApiError && refusal.status === 404) error(404, refusal.detail);
    throw refusal;
  }
};
