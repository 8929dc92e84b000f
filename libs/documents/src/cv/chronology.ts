import type { Period } from './periods.js';

/** What goes on first, then what ended last; what has no date comes after all that has one. Keeps the order of equals. */
export function newestFirst<T extends Period>(items: readonly T[]): T[] {
  return items.toSorted(
    (a, b) =>
      Number(b.ongoing) - Number(a.ongoing) ||
      compare(
        lastDay(b.ongoing ? null : (b.endedOn ?? b.startedOn)),
        lastDay(a.ongoing ? null : (a.endedOn ?? a.startedOn)),
      ) ||
      compare(b.startedOn ?? '', a.startedOn ?? ''),
  );
}

/** A year that is all one knows may have ended on its last day. */
function lastDay(date: string | null): string {
  return date === null ? '' : date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
