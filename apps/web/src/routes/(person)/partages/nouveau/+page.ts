import { readDirectory, readShares } from '#lib/sharing/shares.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, depends }) => {
  depends('app:directory');
  const directory = readDirectory(fetch);
  // It may fail before its sheet is open: the sheet says so then.
  directory.catch(() => {});
  return { shares: await readShares(fetch), directory };
};
