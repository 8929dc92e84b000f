/** A stretch of time in years: 2024.5 is the middle of 2024. */
export interface Span {
  from: number;
  to: number;
  /** It goes on today. */
  ongoing: boolean;
}

interface Dated {
  startedOn: string | null;
  endedOn: string | null;
  ongoing: boolean;
}

export interface Used<T> {
  skill: T;
  spans: Span[];
}

export interface Usage<T> {
  /** Skills of which a time is known, the one that began first before. */
  rows: Used<T>[];
  /** Of no known time. */
  unknown: T[];
  from: number;
  to: number;
  /** Years to be written, and drawn through all rows. */
  years: number[];
}

/** When each skill was used, by the dates of the experiences that it comes from. @param now in years */
export function usageOf<T>(skills: readonly { skill: T; experiences: readonly Dated[] }[], now: number): Usage<T> {
  const rows = skills
    .map(({ skill, experiences }) => ({
      skill,
      spans: joined(experiences.map((one) => spanOf(one, now)).filter((span) => span !== null)),
    }))
    .sort((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0));
  const dated = rows.filter(({ spans }) => spans.length > 0);
  const unknown = rows.filter(({ spans }) => spans.length === 0).map(({ skill }) => skill);
  const from = Math.floor(Math.min(now, ...dated.flatMap(({ spans }) => spans.map((span) => span.from))));
  const to = Math.max(now, from + 1, ...dated.flatMap(({ spans }) => spans.map((span) => span.to)));
  return { rows: dated, unknown, from, to, years: yearsBetween(from, to) };
}

/** A year is known from its first to its last day, and what began and has no end is known at its beginning. */
export function spanOf({ startedOn, endedOn, ongoing }: Dated, now: number): Span | null {
  const from = startedOn ?? (ongoing ? null : endedOn);
  if (from === null) return null;
  const start = Math.min(beginningOf(from), now);
  if (ongoing) return { from: start, to: Math.max(now, start), ongoing };
  return { from: beginningOf(from), to: Math.max(endOf(endedOn ?? from), beginningOf(from)), ongoing };
}

/** A moment in years. */
export const inYears = (moment: Date): number =>
  moment.getUTCFullYear() + moment.getUTCMonth() / 12 + (moment.getUTCDate() - 1) / 372;

const numbers = (date: string) => date.split('-').map(Number);

function beginningOf(date: string): number {
  const [year = 0, month = 1, day = 1] = numbers(date);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

function endOf(date: string): number {
  const [year = 0, month, day] = numbers(date);
  if (month === undefined) return year + 1;
  return year + (day === undefined ? month : month - 1 + day / 31) / 12;
}

/** What touches or overlaps is one stretch. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to + 0.001) {
      all[all.length - 1] = {
        from: last.from,
        to: Math.max(last.to, span.to),
        ongoing: last.ongoing || span.ongoing,
      };
    } else all.push(span);
  }
  return all;
}

/** Six at most, and a seventh where the last begins, so that they can be read on a phone: the first stands a little to the right of its line. */
function yearsBetween(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20].find((each) => (to - from) / each <= 5.5) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
