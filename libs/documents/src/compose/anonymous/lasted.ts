import { endsBefore } from '#view';
import type { Period } from '../../cv/periods.js';
import type { Lasted } from '../composed-view.js';

const DAY = 24 * 60 * 60 * 1000;
const DAYS_OF_A_MONTH = 30.44;
/** Of a year one knows no month: its middle is never far off. */
const MIDDLE = 6;

/** How long it lasted, as well as the dates say it; null where they do not. Of two months, both count. */
export function lastedOf({ startedOn, endedOn, ongoing }: Period, today?: Date): Lasted | null {
  const end = ongoing ? (today?.toISOString().slice(0, 7) ?? null) : endedOn;
  if (startedOn === null || end === null || endsBefore(startedOn, end)) return null;
  if (startedOn.length === 10 && end.length === 10) {
    const days = (Date.parse(end) - Date.parse(startedOn)) / DAY + 1;
    return { months: Math.round(days / DAYS_OF_A_MONTH), about: false };
  }
  const about = startedOn.length === 4 || end.length === 4;
  return { months: Math.max(0, monthsOf(end) - monthsOf(startedOn)) + (about ? 0 : 1), about };
}

function monthsOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? MIDDLE);
}
