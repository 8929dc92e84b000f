import { readShares } from '#lib/sharing/shares.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({ shares: await readShares(fetch) });
