import { formatPartialDate, formatPeriod } from '../dates.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import type { ReadExperience } from '../types.ts';

type Period = Pick<ReadExperience, 'startedOn' | 'endedOn' | 'ongoing'>;

const say = (amount: number, unit: 'week' | 'month' | 'year') =>
  new Intl.NumberFormat(getLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase(getLocale()) + text.slice(1);

/** How long it lasted, as precisely as both dates allow; nothing when nobody can say. */
export function duration({ startedOn, endedOn, ongoing }: Period): string {
  if (!startedOn || !endedOn || ongoing) return '';
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = startedOn.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = endedOn.split('-').map(Number);
  if (!fromMonth || !toMonth) return toYear > fromYear ? say(toYear - fromYear, 'year') : '';
  if (fromDay && toDay) {
    const days = (Date.UTC(toYear, toMonth, toDay) - Date.UTC(fromYear, fromMonth, fromDay)) / 86_400_000 + 1;
    if (days < 7) return '';
    if (days < 60) return say(Math.round(days / 7), 'week');
  }
  // Both months were lived in, at least in part.
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return months < 18 ? say(months, 'month') : say(Math.round(months / 12), 'year');
}

/** When it was, in two parts for the margin of the timeline: a strong one and a soft one. */
export function whenOf(period: Period): { strong: string; soft: string } {
  const { startedOn, ongoing } = period;
  if (ongoing && startedOn) return { strong: m.journey_path_since(), soft: formatPartialDate(startedOn) };
  const said = formatPeriod(period);
  return said ? { strong: capitalised(said), soft: duration(period) } : { strong: m.journey_path_no_date(), soft: '' };
}
