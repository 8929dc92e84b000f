import { api, bodyOf } from '../api.ts';
import type { NewerWording } from '../types.ts';

/** What the list that a skill was chosen from says of it today; null when that is nothing new. */
export async function readNewerWording(skillId: string, fetch: typeof globalThis.fetch): Promise<NewerWording | null> {
  const all = bodyOf(await api(fetch).GET('/portfolio/skills/newer-wordings'));
  return all.find((each) => each.skillId === skillId) ?? null;
}
