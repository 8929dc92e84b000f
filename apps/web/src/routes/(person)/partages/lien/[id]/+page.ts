import { readLinks } from '#lib/links/links.ts';
import { readShares } from '#lib/sharing/shares.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const [links, { portfolio }] = await Promise.all([readLinks(fetch), readShares(fetch)]);
  return { portfolio, link: links.find(({ id, status }) => id === params.id && status === 'active') };
};
