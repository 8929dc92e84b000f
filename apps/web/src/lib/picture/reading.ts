import { api, bodyOf } from '../api.ts';
import type { AlikeSkills, NearbyOccupation, SkillGroup } from '../types.ts';

export interface PictureData {
  groups: SkillGroup[];
  nearby: NearbyOccupation[];
}

/** What reference data says of one's skills, in the page's language. */
export async function readPicture(fetch: typeof globalThis.fetch): Promise<PictureData> {
  const client = api(fetch);
  const [groups, nearby] = await Promise.all([
    client.GET('/portfolio/skills/groups'),
    client.GET('/portfolio/skills/nearby'),
  ]);
  return { groups: bodyOf(groups), nearby: bodyOf(nearby) };
}

/** Pairs of one's skills that look like one. */
export async function readDuplicates(fetch: typeof globalThis.fetch): Promise<AlikeSkills[]> {
  return bodyOf(await api(fetch).GET('/portfolio/skills/duplicates'));
}
