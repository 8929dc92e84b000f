import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** French writes the first of a month as an ordinal; Intl does not. */
const firstOfMonth = (text: string) => (getLocale() === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text);

const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
  firstOfMonth(new Intl.DateTimeFormat(getLocale(), options).format(date));

/** Whether this is `2009`, `2009-03` or `2009-03-15`, and a day that exists. */
export function isPartialDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = parts.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day);
}

/** `2009`, `mars 2009` or `15 mars 2009`; nothing for nothing. */
export function formatPartialDate(value: string | null | undefined): string {
  const [, year, month, day] = parts.exec(value ?? '') ?? [];
  if (!year) return '';
  if (!month) return year;
  return format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  });
}

/** `Depuis mars 2011`, `2009 – 2011`, `mars 2011`; nothing when no date is known. */
export function formatPeriod(of: { startedOn: string | null; endedOn: string | null; ongoing: boolean }): string {
  const from = formatPartialDate(of.startedOn);
  const to = formatPartialDate(of.endedOn);
  if (of.ongoing) return from ? m.common_period_since({ from }) : m.common_period_now();
  if (from && to && from !== to) return m.common_period_between({ from, to });
  if (!from && to) return m.common_period_until({ to });
  return from;
}

/** `23 mai 2027`. */
export const formatDate = (instant: string | Date) => format(new Date(instant), { dateStyle: 'long' });

/** `lundi 23 novembre 2026`. */
export const formatDay = (instant: string | Date) =>
  format(new Date(instant), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `14:12`, as the language writes it. */
export const formatTime = (instant: string | Date) => format(new Date(instant), { timeStyle: 'short' });

/** Days from now until then, rounded up: 0 when it is over. */
export const daysUntil = (instant: string | Date, now = new Date()) =>
  Math.max(0, Math.ceil((new Date(instant).valueOf() - now.valueOf()) / 86_400_000));

/** `hier`, `il y a 3 jours`, `dans 7 jours`. */
export function formatDaysFromNow(instant: string | Date, now = new Date()): string {
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(new Date(instant)) - midnight(now)) / 86_400_000);
  return new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' }).format(days, 'day');
}
