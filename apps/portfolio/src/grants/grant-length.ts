import type { EntityManager } from 'typeorm';
import { LONGEST_GRANT_DAYS, type ConsentGrant } from '#consent';

const DAY = 24 * 60 * 60 * 1000;

/** Tells the database, which notes every act of consent, how to call the next ones of this transaction. */
export async function sayAct(tx: EntityManager, act: 'renewed' | 'replaced' | ''): Promise<void> {
  await tx.query(`SELECT set_config('app.consent_act', $1, true)`, [act]);
}

/** For how many days a share was chosen, the last time that its end was. */
export async function lengthOf(
  tx: EntityManager,
  { ownerId, id, grantedAt, expiresAt }: ConsentGrant,
): Promise<number> {
  const [row] = await tx.query<{ at: Date | null }[]>('SELECT app.end_chosen_at($1, $2) AS at', [ownerId, id]);
  const chosenAt = row?.at ?? grantedAt;
  const days = Math.round((expiresAt.getTime() - chosenAt.getTime()) / DAY);
  return Math.min(LONGEST_GRANT_DAYS, Math.max(1, days));
}
