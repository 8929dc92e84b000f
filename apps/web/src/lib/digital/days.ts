import { formatDate, formatTime } from '../dates.ts';
import { m } from '../paraglide/messages.js';
import type { DigitalCheck } from '../types.ts';

const endOf = ({ endedAt, updatedAt }: DigitalCheck) => endedAt ?? updatedAt;

/** The day when it was ended; with the hour, when another one was ended on that day. */
export function dayOf(check: DigitalCheck, all: readonly DigitalCheck[]): string {
  const date = formatDate(endOf(check));
  const isAlone = all.every((other) => other.id === check.id || formatDate(endOf(other)) !== date);
  return isAlone ? date : m.digital_day_and_time({ date, time: formatTime(endOf(check)) });
}
