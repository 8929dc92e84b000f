import type { Actor } from '#identity';
import { SECTIONS, type Section } from '#portfolio';
import type { ConsentGrant } from './consent-grant.entity.js';

/**
 * The whole rule of who reads what. No I/O, so the table of cases in consent-cases.ts is the specification.
 * `app.may_read` says the same in SQL: that table runs against both.
 */
export function readableSections(
  actor: Pick<Actor, 'id' | 'role'>,
  ownerId: string,
  grant: ConsentGrant | null,
  now: Date,
): readonly Section[] {
  if (actor.id === ownerId) return SECTIONS;
  if (actor.role !== 'counsellor' || grant === null) return [];
  const isForThem = grant.ownerId === ownerId && grant.counsellorId === actor.id;
  return isForThem && grant.isActive(now) ? grant.sections : [];
}
