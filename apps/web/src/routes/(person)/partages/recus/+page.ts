import { api, bodyOf } from '#lib/api.ts';
import { later } from '#lib/later.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:grants');
  return { receipts: later(api(fetch).GET('/portfolio/receipts').then(bodyOf)) };
};
