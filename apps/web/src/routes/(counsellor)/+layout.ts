import { enter } from '#lib/shell/enter.ts';
import { keepCode } from '#lib/ways/code-in-address.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, depends, untrack, url }) => {
  depends('app:session');
  keepCode();
  return {
    session: await enter(
      fetch,
      untrack(() => new URL(url)),
      ['counsellor', 'administrator'],
    ),
  };
};
