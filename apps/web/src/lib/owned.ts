import { api, bodyOf } from './api.ts';
import type { BinnedItem, PortfolioView, Storage } from './types.ts';

export interface Owned {
  portfolio: PortfolioView;
  bin: BinnedItem[];
}

/** One's portfolio, and what can be taken back out of the bin. */
export async function readOwned(fetch: typeof globalThis.fetch): Promise<Owned> {
  const client = api(fetch);
  const [portfolio, bin] = await Promise.all([client.GET('/portfolio'), client.GET('/portfolio/bin')]);
  return { portfolio: bodyOf(portfolio), bin: bin.data ?? [] };
}

/** One's portfolio alone. */
export async function readPortfolio(fetch: typeof globalThis.fetch): Promise<PortfolioView> {
  return bodyOf(await api(fetch).GET('/portfolio'));
}

/** How much room one's files take. */
export async function readStorage(fetch: typeof globalThis.fetch): Promise<Storage> {
  return bodyOf(await api(fetch).GET('/portfolio/storage'));
}
