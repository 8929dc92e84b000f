import { getLocale } from '../paraglide/runtime.js';

const codes = 'fr en de lb es it pt ar tr pl ro ru uk nl sq ku fa ps so ti wo ff bm ln vi zh fsl'.split(' ');

/** Languages often spoken in the region, by their names: suggestions, one may write any other. */
export function usualLanguages(): string[] {
  const locale = getLocale();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return codes
    .map((code) => names.of(code) ?? '')
    .filter((name) => name.length > 3)
    .map((name) => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1));
}
