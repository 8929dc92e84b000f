import { readAccount } from '#lib/account/read-account.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:sessions');
  return readAccount(fetch);
};
