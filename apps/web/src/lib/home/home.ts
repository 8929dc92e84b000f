import { api, bodyOf } from '../api.ts';
import type { AccessRecord, Grant, PortfolioView } from '../types.ts';

export interface Mine {
  portfolio: PortfolioView;
  grants: Grant[];
}

/** What the suggestion and the readers are drawn from. */
export async function readMine(fetch: typeof globalThis.fetch): Promise<Mine> {
  const client = api(fetch);
  const [portfolio, grants] = await Promise.all([client.GET('/portfolio'), client.GET('/portfolio/grants')]);
  return { portfolio: bodyOf(portfolio), grants: grants.data ?? [] };
}

/** The last times that someone read. */
export async function readMoves(fetch: typeof globalThis.fetch): Promise<AccessRecord[]> {
  const { data } = await api(fetch).GET('/portfolio/access-log', { params: { query: { limit: 5 } } });
  return data?.records ?? [];
}
