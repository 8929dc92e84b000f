import { getLocale } from './paraglide/runtime.js';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** `3,4 Mo`, of 1024 each: the same that the API's limits count in. */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return new Intl.NumberFormat(getLocale(), {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1024 ** step);
}

/** `Inès, Đức et Zoé`. */
export const formatList = (items: string[]) => new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(items);
