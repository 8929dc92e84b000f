import { api, bodyOf } from '../api.ts';
import type { BinnedItem, ExperienceView, Grant, PortfolioView } from '../types.ts';

export interface Path {
  portfolio: PortfolioView;
  grants: Grant[];
  bin: BinnedItem[];
}

/** All that the timeline says, asked for at once. */
export async function readPath(fetch: typeof globalThis.fetch): Promise<Path> {
  const client = api(fetch);
  const [portfolio, grants, bin] = await Promise.all([
    client.GET('/portfolio'),
    client.GET('/portfolio/grants'),
    client.GET('/portfolio/bin'),
  ]);
  return { portfolio: bodyOf(portfolio), grants: grants.data ?? [], bin: bin.data ?? [] };
}

/** How many readers can see one's experiences today. */
export const readersOf = (grants: Grant[]) =>
  grants.filter(({ status, sections }) => status === 'active' && sections.includes('experiences')).length;

/** What is tied to an experience. */
export function tiesOf({ id }: Pick<ExperienceView, 'id'>, { skills = [], evidence = [] }: PortfolioView) {
  const tied = <T extends { experienceIds?: string[] }>(things: T[]) =>
    things.filter(({ experienceIds }) => experienceIds?.includes(id));
  return { skills: tied(skills), evidence: tied(evidence) };
}
