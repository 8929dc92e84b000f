/** What experiences, skills, evidence and languages have in common: an owner, a version, and a way to the bin and back. */
export interface Item {
  ownerId: string;
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  binnedAt: Date | null;
}

/** Days that what was deleted waits in the bin. */
export const BIN_DAYS = 30;

/** The columns of a new item. */
export function newItem(ownerId: string, id: string, now: Date): Item {
  return { ownerId, id, version: 1, createdAt: now, updatedAt: now, binnedAt: null };
}

/** A changed draft over what was there: `undefined` leaves, `null` clears. */
export function pick<T>(change: T | undefined, current: T): T {
  return change === undefined ? current : change;
}

const DAY = 24 * 60 * 60 * 1000;

/** What was binned before this moment is gone. */
export function binHorizon(now: Date): Date {
  return new Date(now.getTime() - BIN_DAYS * DAY);
}
