/** Its beginning in UTC: on one day, a document has the same bytes however often it is made. */
export function dayOf(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
}
