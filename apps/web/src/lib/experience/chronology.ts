import type { ReadExperience } from '../types.ts';

type Period = Pick<ReadExperience, 'startedOn' | 'endedOn' | 'ongoing'>;

/** A year that is all one knows may have ended on its last day. */
function lastDay(date: string | null): string {
  if (!date) return '';
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const end = ({ startedOn, endedOn, ongoing }: Period) => lastDay(ongoing ? null : (endedOn ?? startedOn));

/** What goes on first, then what ended last; what has no date comes after all that has one. As the CV orders it. */
export const newestFirst = <T extends Period>(items: readonly T[]): T[] =>
  [...items].sort(
    (a, b) =>
      Number(b.ongoing) - Number(a.ongoing) || later(end(a), end(b)) || later(a.startedOn ?? '', b.startedOn ?? ''),
  );
