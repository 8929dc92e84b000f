import { readShares } from '#lib/sharing/shares.ts';
import { readRequests } from '#lib/ways/requests.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const [shares, requests] = await Promise.all([readShares(fetch), readRequests(fetch)]);
  return { shares, request: requests.find(({ id, state }) => id === params.id && state === 'pending') };
};
