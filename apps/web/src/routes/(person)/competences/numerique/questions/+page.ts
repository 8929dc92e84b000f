import { redirect } from '@sveltejs/kit';
import { readDigital } from '#lib/digital/checks.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
  const { framework, checks } = await readDigital(fetch);
  const check = checks.find(({ endedAt }) => endedAt === null);
  if (!check) redirect(307, '/competences/numerique');
  return { framework, check };
};
