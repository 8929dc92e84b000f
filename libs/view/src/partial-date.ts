import { invalidField, type Text } from '#common';

/** A date known to the year, the month or the day: `2009`, `2009-03`, `2009-03-15` (ISO 8601, reduced precision). */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** Whether a text is a partial date that the calendar knows. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (year === undefined || Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Whether `end` is before `start` for certain: of 2009 and 2009-03 nobody can say. */
export function endsBefore(start: PartialDate, end: PartialDate): boolean {
  const known = Math.min(start.length, end.length);
  return end.slice(0, known) < start.slice(0, known);
}

/** Refuses what is no partial date, naming the field. */
export function checkPartialDate(field: string, value: string | null): void {
  if (value !== null && !isPartialDate(value)) throw invalidField(field, 'isPartialDate', NOT_A_DATE);
}

const NOT_A_DATE: Text = {
  fr: `Écrivez une année, un mois ou un jour qui existe, entre ${EARLIEST_YEAR} et ${LATEST_YEAR} : 2009, 2009-03 ou 2009-03-15.`,
  en: `Write a year, a month or a day that exists, between ${EARLIEST_YEAR} and ${LATEST_YEAR}: 2009, 2009-03 or 2009-03-15.`,
};

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
