import { formatDate } from '../dates.ts';
import { m } from '../paraglide/messages.js';

export const LONGEST_DAYS = 365;
export const durations = ['day', 'month', 'half-year', 'year'] as const;
export type Duration = (typeof durations)[number];

const MONTHS: Record<Exclude<Duration, 'day'>, number> = { month: 1, 'half-year': 6, year: 12 };

const DAY = 86_400_000;

/** The day as the calendar here writes it: `2027-05-23`. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight here of a day; null when it is none. */
export function dayOf(iso: string): Date | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = new Date(year, month - 1, day);
  return isoDay(date) === iso ? date : null;
}

/** How many days from today until that day; NaN when it is none. */
export function daysUntilDay(iso: string, now = new Date()): number {
  const today = dayOf(isoDay(now));
  const day = dayOf(iso);
  // Rounded: two midnights are 23 or 25 hours apart when the clock changes.
  return today && day ? Math.round((day.valueOf() - today.valueOf()) / DAY) : Number.NaN;
}

export const dayIn = (days: number, now = new Date()) =>
  isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));

/** The same day some months later, or the last one of a shorter month; never later than a share may last. */
export function dayInMonths(months: number, now = new Date()): string {
  const lastOfMonth = new Date(now.getFullYear(), now.getMonth() + months + 1, 0).getDate();
  const day = isoDay(new Date(now.getFullYear(), now.getMonth() + months, Math.min(now.getDate(), lastOfMonth)));
  return daysUntilDay(day, now) > LONGEST_DAYS ? dayIn(LONGEST_DAYS, now) : day;
}

/** The last day of a share that begins today. */
export const dayAfter = (duration: Duration, now = new Date()) =>
  duration === 'day' ? dayIn(1, now) : dayInMonths(MONTHS[duration], now);

export const isPossible = (iso: string) => {
  const days = daysUntilDay(iso);
  return days >= 1 && days <= LONGEST_DAYS;
};

/** A day in words: `23 mai 2027`. */
export const sayDay = (iso: string) => formatDate(dayOf(iso) ?? new Date());

/** The last day that a share given now may reach, in words. */
export const lastDay = () => sayDay(dayIn(LONGEST_DAYS));

/** `1 jour`, `6 mois`, `1 an`. */
export function durationLabel(duration: Duration): string {
  if (duration === 'day') return m.receipts_one_day();
  return duration === 'year' ? m.sharing_year() : m.sharing_months({ count: MONTHS[duration] });
}
