import { endsBefore } from '#view';
import { cleanText } from './clean-text.js';
import { defined } from './draft.js';
import type { Entry, Field } from './entry.js';
import type { ExperienceDraft } from './import-preview.js';
import { isObject, own } from './json-text.js';
import { readPartialDate, saysOngoing } from './partial-date.js';

export type Span = Pick<ExperienceDraft, 'startedOn' | 'endedOn' | 'ongoing'>;

const START = ['startDate', 'start', 'from', 'start_date', 'startedOn'];
const END = ['endDate', 'end', 'to', 'until', 'end_date', 'endedOn'];
const CURRENT = ['current', 'isCurrent', 'ongoing', 'currentlyWorking'];
const ONCE = ['date', 'releaseDate', 'awardDate', 'issueDate'];

/** How the span of a kind of entry is to be understood. */
export interface SpanRule {
  /** JSON Resume leaves the end out of what still goes on. */
  isOpenOngoing: boolean;
  /** What our own files say of it. */
  ongoing: boolean | undefined;
}

/** When it began and ended, as far as the file says it in a way we can rely on. */
export function readSpan(entry: Entry, rule: SpanRule): Span {
  const start = entry.take(...START);
  const end = entry.take(...END);
  const isCurrent = entry.take(...CURRENT)?.value === true;
  const startedOn = start && readDate(entry, start);
  const isSaidOngoing = end !== undefined && saysOngoing(fieldText(end));
  if (isSaidOngoing) {
    entry.change(end.path, 'end_is_ongoing', { from: fieldText(end) });
    return defined({ startedOn, ongoing: true });
  }
  if (isCurrent || (rule.ongoing === true && end === undefined)) {
    if (end) entry.skip(end.path, 'end_while_ongoing', end.value);
    return defined({ startedOn, ongoing: true });
  }

  const endedOn = end && readDate(entry, end);
  if (endedOn !== undefined && startedOn !== undefined && endsBefore(startedOn, endedOn)) {
    entry.skip(end?.path ?? entry.path, 'end_before_start', end?.value);
    return { startedOn };
  }
  if (startedOn === undefined && endedOn === undefined) return readOneDay(entry);
  const isOpen = rule.ongoing === undefined && rule.isOpenOngoing && end === undefined;
  if (!isOpen) return defined({ startedOn, endedOn });
  entry.change(`${entry.path}.endDate`, 'no_end_ongoing');
  return defined({ startedOn, ongoing: true });
}

/** A certificate, an award: the day is both the beginning and the end. */
function readOneDay(entry: Entry): Span {
  const once = entry.take(...ONCE);
  const date = once && readDate(entry, once);
  return date === undefined ? {} : { startedOn: date, endedOn: date };
}

function readDate(entry: Entry, field: Field): string | undefined {
  const text = fieldText(field);
  const reading = readPartialDate(text);
  if (reading === null) {
    entry.skip(field.path, 'bad_date', field.value);
    return undefined;
  }
  const change = { from: text, to: reading.date };
  if (!reading.isWhole) entry.change(field.path, 'date_shortened', change);
  else if (reading.date !== text) entry.change(field.path, 'date_rewritten', change);
  return reading.date;
}

/** Text, a bare year, or `{ year, month, day }`. */
function fieldText({ value }: Field): string {
  if (typeof value === 'string' || typeof value === 'number') return cleanText(String(value), 'one').text.slice(0, 100);
  if (!isObject(value)) return '';
  const parts = ['year', 'month', 'day'].map((name) => own(value, name));
  return parts.filter((part) => typeof part === 'string' || typeof part === 'number').join('-');
}
