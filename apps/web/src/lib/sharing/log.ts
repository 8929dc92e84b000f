import { formatDay, formatDaysFromNow } from '../dates.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { wholeParts } from '../reading/parts.ts';
import type { AccessRecord } from '../types.ts';
import { isoDay } from './days.ts';
import { readerName } from './terms.ts';

export interface LogDay {
  /** `2026-11-22`. */
  day: string;
  title: string;
  records: AccessRecord[];
}

/** `Hier, dimanche 22 novembre 2026`: the two days that have a name of their own say it. */
function titleOf(instant: string): string {
  const day = formatDay(instant);
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(instant).setHours(0, 0, 0, 0)) / 86_400_000);
  const said = ago <= 1 ? `${formatDaysFromNow(instant)}, ${day}` : day;
  return said.charAt(0).toLocaleUpperCase(getLocale()) + said.slice(1);
}

/** Newest first, as they come; the day is the one of the person's own calendar. */
export function byDay(records: readonly AccessRecord[]): LogDay[] {
  const days: LogDay[] = [];
  for (const record of records) {
    const day = isoDay(new Date(record.readAt));
    const last = days.at(-1);
    if (last?.day === day) last.records.push(record);
    else days.push({ day, title: titleOf(record.readAt), records: [record] });
  }
  return days;
}

/** The reader's name; who came by a link has none, and goes by the link. */
export const whoRead = ({ reader, link }: Pick<AccessRecord, 'reader' | 'link'>): string =>
  reader ? readerName(reader) : m.links_log_reader({ label: link?.label ?? '' });

/** What was done, after the reader's name. */
export function deed({ action, sections, evidenceTitle }: AccessRecord): string {
  const parts = wholeParts(sections, 'yours');
  if (action === 'export') return m.sharing_log_export({ parts });
  if (action === 'print') return m.log_print({ parts });
  if (action === 'read') return m.sharing_log_read({ parts });
  return evidenceTitle ? m.sharing_log_file({ title: evidenceTitle }) : m.sharing_log_file_gone();
}
