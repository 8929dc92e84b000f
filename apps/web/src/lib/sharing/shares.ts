import { api } from '../api.ts';
import type { DirectoryStructure, Grant, PortfolioView } from '../types.ts';

type Fetch = typeof globalThis.fetch;

export interface Shares {
  grants: Grant[];
  portfolio: PortfolioView;
}

/** What is shared, and what there is to share: sentences count. */
export async function readShares(fetch: Fetch): Promise<Shares> {
  const client = api(fetch);
  const [grants, portfolio] = await Promise.all([client.GET('/portfolio/grants'), client.GET('/portfolio')]);
  if (!portfolio.data) throw new Error('The portfolio is never empty-handed.');
  return { grants: grants.data ?? [], portfolio: portfolio.data };
}

export async function readDirectory(fetch: Fetch): Promise<DirectoryStructure[]> {
  const { data } = await api(fetch).GET('/portfolio/directory');
  return data ?? [];
}
