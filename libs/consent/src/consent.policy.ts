import type { Actor } from '#identity';
import type { ItemSection } from '#portfolio';
import type { ConsentGrant } from './consent-grant.entity.js';
import { covers, EVERYTHING, NOTHING, type Scope } from './scope.js';

/** Who asks, and where they work as a counsellor at that moment; null when nowhere. */
export type Reader = Pick<Actor, 'id' | 'role'> & { structureId: string | null };

/**
 * The whole rule of who reads what. No I/O, so the table of cases in consent-cases.ts is the specification.
 * `app.open_grant` and the `readable` policies say the same in SQL: that table runs against both.
 */
export function readableScope(actor: Reader, ownerId: string, grant: ConsentGrant | null, now: Date): Scope {
  if (actor.id === ownerId) return EVERYTHING;
  if (actor.role !== 'counsellor' || grant === null) return NOTHING;
  const isForThem = grant.ownerId === ownerId && grant.counsellorId === actor.id;
  const isStillThere = grant.structureId !== null && grant.structureId === actor.structureId;
  return isForThem && isStillThere && grant.isActive(now) ? grant : NOTHING;
}

/** Whether one item may be read. */
export function mayReadItem(
  actor: Reader,
  ownerId: string,
  grant: ConsentGrant | null,
  item: { section: ItemSection; id: string },
  now: Date,
): boolean {
  return covers(readableScope(actor, ownerId, grant, now), item.section, item.id);
}
