import { readShares } from '#lib/sharing/shares.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
  const { portfolio } = await readShares(fetch);
  return { portfolio };
};
