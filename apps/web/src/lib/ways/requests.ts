import { api } from '../api.ts';
import type { ReceivedRequest, RequestBlock, SentRequest } from '../types.ts';

type Fetch = typeof globalThis.fetch;

export async function readRequests(fetch: Fetch): Promise<ReceivedRequest[]> {
  const { data } = await api(fetch).GET('/portfolio/requests');
  return data ?? [];
}

export async function readBlocks(fetch: Fetch): Promise<RequestBlock[]> {
  const { data } = await api(fetch).GET('/portfolio/request-blocks');
  return data ?? [];
}

export async function readSent(fetch: Fetch): Promise<SentRequest[]> {
  const { data } = await api(fetch).GET('/counsellor/requests');
  return data ?? [];
}
