import type { Clock } from '#common';
import type { IdentityOptions } from '#identity';

/** What every document is made with: the day, and where its code is asked about. */
export function documentTerms(clock: Clock, { publicUrl }: IdentityOptions): { madeAt: Date; verifyAt: string } {
  return { madeAt: dayOf(clock.now()), verifyAt: `${publicUrl}/verifier-un-document` };
}

/** Its beginning in UTC: on one day, a document has the same bytes however often it is made. */
function dayOf(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
}
