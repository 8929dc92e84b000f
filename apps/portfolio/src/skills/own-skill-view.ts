import type { EntityManager } from 'typeorm';
import type { OwnSkillView, Skill } from '#portfolio';
import { confirmationsOf } from '../confirmations/confirmations-of.js';
import { linked, SKILL_EXPERIENCE } from '../items/links.js';

/** A skill as its owner is answered. */
export async function ownSkillView(tx: EntityManager, skill: Skill): Promise<OwnSkillView> {
  return skill.view(await linked(tx, SKILL_EXPERIENCE, skill.ownerId, skill.id), await confirmationsOf(tx, skill));
}
