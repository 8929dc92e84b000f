import { api, ifMatch } from '../api.ts';
import type { AddedSkill, SkillView } from '../types.ts';

/**
 * Takes back what was just added: a new skill goes to the bin; one that was there keeps all that it had before.
 * @param before the skills as they were
 */
export async function takeBack(
  added: readonly AddedSkill[],
  before: readonly SkillView[],
  experienceId: string,
): Promise<void> {
  for (const { outcome, skill } of added) {
    const { id, version } = skill;
    const params = { params: { path: { id } }, headers: ifMatch(version) };
    const old = before.find((one) => one.id === id);
    if (outcome === 'new') await api().DELETE('/portfolio/skills/{id}', params);
    else if (old) {
      const experienceIds = (skill.experienceIds ?? []).filter((one) => one !== experienceId || outcome === 'known');
      const level = old.level === skill.level ? {} : { level: old.level };
      await api().PATCH('/portfolio/skills/{id}', { ...params, body: { experienceIds, ...level } });
    }
  }
}
