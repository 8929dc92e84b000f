import type { CvLanguage } from './cv-words.js';

const MONTHS: Record<CvLanguage, readonly string[]> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const NO_BREAK_SPACE = '\u00A0';

export interface Period {
  startedOn: string | null;
  endedOn: string | null;
  ongoing: boolean;
}

/** `2009`, `2009-03` or `2009-03-15` as one says it: "2009", "mars 2009", "15 mars 2009". */
export function sayDate(date: string, language: CvLanguage): string {
  const [year = '', month, day] = date.split('-');
  const monthName = MONTHS[language][Number(month) - 1];
  if (monthName === undefined) return year;
  if (day === undefined) return `${monthName} ${year}`;
  const first = language === 'fr' && Number(day) === 1;
  return `${first ? '1er' : Number(day)} ${monthName} ${year}`;
}

/** When it was, in as many words as are known; `null` when nothing is. Never broken at the end of a line. */
export function sayPeriod(period: Period, language: CvLanguage): string | null {
  const said = language === 'fr' ? sayInFrench(period) : sayInEnglish(period);
  return said?.replaceAll(' ', NO_BREAK_SPACE) ?? null;
}

function sayInFrench({ startedOn, endedOn, ongoing }: Period): string | null {
  const say = (date: string) => sayDate(date, 'fr');
  const hasDay = (date: string) => date.length > 7;
  if (ongoing) return startedOn === null ? 'en cours' : `depuis ${hasDay(startedOn) ? 'le ' : ''}${say(startedOn)}`;
  if (startedOn === null) return endedOn === null ? null : `jusqu’${hasDay(endedOn) ? 'au' : 'en'} ${say(endedOn)}`;
  return span(startedOn, endedOn, say);
}

function sayInEnglish({ startedOn, endedOn, ongoing }: Period): string | null {
  const say = (date: string) => sayDate(date, 'en');
  if (ongoing) return startedOn === null ? 'ongoing' : `since ${say(startedOn)}`;
  if (startedOn === null) return endedOn === null ? null : `until ${say(endedOn)}`;
  return span(startedOn, endedOn, say);
}

function span(from: string, to: string | null, say: (date: string) => string): string {
  return to === null || to === from ? say(from) : `${say(from)} – ${say(to)}`;
}
