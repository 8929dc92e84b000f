import type { Lasted } from '../compose/composed-view.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';

const NO_BREAK_SPACE = '\u00A0';

/** "2 ans et 3 mois"; "environ 2 ans" where months are not known. Never broken at the end of a line. */
export function sayDuration({ months, about }: Lasted, language: CvLanguage): string {
  return said(months, about, language).replaceAll(' ', NO_BREAK_SPACE);
}

function said(months: number, isAbout: boolean, language: CvLanguage): string {
  const { years, months: ofMonths, and, about, underAMonth, underAYear } = CV_WORDS[language].duration;
  if (isAbout) {
    const rounded = Math.round(months / 12);
    return rounded === 0 ? underAYear : about + years(rounded);
  }
  if (months === 0) return underAMonth;
  const whole = Math.floor(months / 12);
  return [whole > 0 ? years(whole) : '', months % 12 > 0 ? ofMonths(months % 12) : '']
    .filter((part) => part !== '')
    .join(and);
}
