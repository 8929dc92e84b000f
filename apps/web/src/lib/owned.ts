import { api, errorFrom } from './api.ts';
import type { BinnedItem, PortfolioView, Storage } from './types.ts';

export interface Owned {
  portfolio: PortfolioView;
  bin: BinnedItem[];
}

/** What a request that went through answered. */
export function answered<T>({ data }: { data?: T }): T {
  if (data === undefined) throw errorFrom(500, null);
  return data;
}

/** One's portfolio, and what can be taken back out of the bin. */
export async function readOwned(fetch: typeof globalThis.fetch): Promise<Owned> {
  const client = api(fetch);
  const [portfolio, bin] = await Promise.all([client.GET('/portfolio'), client.GET('/portfolio/bin')]);
  return { portfolio: answered(portfolio), bin: bin.data ?? [] };
}

/** One's portfolio alone. */
export async function readPortfolio(fetch: typeof globalThis.fetch): Promise<PortfolioView> {
  return answered(await api(fetch).GET('/portfolio'));
}

/** How much room one's files take. */
export async function readStorage(fetch: typeof globalThis.fetch): Promise<Storage> {
  return answered(await api(fetch).GET('/portfolio/storage'));
}
