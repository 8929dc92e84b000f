import { api, ApiError, ifMatch } from '../api.ts';
import type { AddedSkill, SkillView } from '../types.ts';

/**
 * Takes back what was just added: a new skill goes to the bin; one that was there has again what it had. What is gone already stays gone,
 * so that it can be tried again from the middle.
 * @param before the skills as they were
 */
export async function takeBack(
  added: readonly AddedSkill[],
  before: readonly SkillView[],
  experienceId: string,
): Promise<void> {
  for (const one of added) await takeOneBack(one, before, experienceId).catch(unlessGone);
}

async function takeOneBack({ outcome, skill }: AddedSkill, before: readonly SkillView[], experienceId: string) {
  const { id, version } = skill;
  const params = { params: { path: { id } }, headers: ifMatch(version) };
  const old = before.find((one) => one.id === id);
  if (outcome === 'new') {
    await api().DELETE('/portfolio/skills/{id}', params);
    return;
  }
  if (!old) return;
  const experienceIds = (skill.experienceIds ?? []).filter((one) => one !== experienceId || outcome === 'known');
  const level = old.level === skill.level ? {} : { level: old.level };
  await api().PATCH('/portfolio/skills/{id}', { ...params, body: { experienceIds, ...level } });
}

function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.code === 'not_found')) throw error;
}
