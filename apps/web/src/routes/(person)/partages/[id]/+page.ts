import { readShares } from '#lib/sharing/shares.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const { grants, portfolio } = await readShares(fetch);
  const grant = grants.find(({ id, status }) => id === params.id && status === 'active');
  return { grants, portfolio, grant };
};
