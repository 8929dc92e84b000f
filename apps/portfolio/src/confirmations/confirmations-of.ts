import type { EntityManager } from 'typeorm';
import { confirmationObject, type OwnConfirmationView, type Skill } from '#portfolio';

const CONFIRMATIONS = `
SELECT ${confirmationObject(true)} AS confirmation
  FROM skill_confirmation c JOIN skill o ON o.owner_id = $1 AND o.id = c.skill_id
 WHERE c.owner_id = $1 AND c.skill_id = $2 AND c.answer = 'confirmed'
 ORDER BY c.answered_at, c.id`;

/** Who confirmed a skill, as its owner sees it. */
export async function confirmationsOf(
  tx: EntityManager,
  { ownerId, id }: Pick<Skill, 'ownerId' | 'id'>,
): Promise<OwnConfirmationView[]> {
  const rows = await tx.query<{ confirmation: OwnConfirmationView }[]>(CONFIRMATIONS, [ownerId, id]);
  return rows.map(({ confirmation }) => confirmation);
}
