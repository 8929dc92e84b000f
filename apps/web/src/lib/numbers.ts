import { getLocale } from './paraglide/runtime.js';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

export const formatNumber = (value: number) => new Intl.NumberFormat(getLocale()).format(value);

/** `3,4 Mo`. */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(getLocale(), {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** `Inès, Đức et Zoé`. */
export const formatList = (items: string[]) => new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(items);
