import { api } from '../api.ts';
import type { Link } from '../types.ts';

export async function readLinks(fetch: typeof globalThis.fetch): Promise<Link[]> {
  const { data } = await api(fetch).GET('/portfolio/links');
  return data ?? [];
}
