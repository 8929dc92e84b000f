import { readDigital } from '#lib/digital/checks.ts';
import { later } from '#lib/later.ts';
import { readPortfolio } from '#lib/owned.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:digital');
  const all = Promise.all([readDigital(fetch), readPortfolio(fetch)]);
  // Not waited for: the page shows what it is waiting for.
  return { all: later(all.then(([digital, { skills = [] }]) => ({ ...digital, skills }))) };
};
