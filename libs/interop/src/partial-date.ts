/** A partial date as the portfolio keeps it: `2009`, `2009-03` or `2009-03-15`. */
export interface DateReading {
  date: string;
  /** False when a part of what was written could not be relied on and was dropped. */
  isWhole: boolean;
}

const MONTHS = new Map<string, number>();
const MONTH_NAMES = [
  'january jan janvier janv januar jän',
  'february feb février fevrier févr fevr fév fev februar',
  'march mar mars märz mrz',
  'april apr avril avr',
  'may mai',
  'june jun juin juni',
  'july jul juillet juil juli',
  'august aug août aout',
  'september sept sep septembre',
  'october oct octobre oktober okt',
  'november nov novembre',
  'december dec décembre decembre déc dezember dez',
];
for (const [index, names] of MONTH_NAMES.entries()) {
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
}

const ONGOING = new Set([
  'present',
  'the present',
  'current',
  'currently',
  'now',
  'today',
  'ongoing',
  'to date',
  'to present',
  'until now',
  'till date',
  'in progress',
  'aujourd’hui',
  'à aujourd’hui',
  'à ce jour',
  'actuel',
  'actuelle',
  'actuellement',
  'en cours',
  'en poste',
  'maintenant',
  'présent',
  'à présent',
  'heute',
  'aktuell',
  'bis heute',
  'laufend',
]);

/** Whether an end date says "still going on". */
export function saysOngoing(text: string): boolean {
  const word = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[().!…]/g, '')
    .trim();
  return ONGOING.has(word);
}

const SHAPES: { pattern: RegExp; read: (parts: string[]) => DateReading | null }[] = [
  // 2014, 2014-04, 2014/4/1, 2014-04-01T09:30:00Z
  {
    pattern: /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.,]+ ?(?:Z|[+-][\d:]+)?)?)?)?$/i,
    read: ([y, m, d]) => made(y, m, d),
  },
  // 04/2014
  { pattern: /^(\d{1,2})[-/. ](\d{4})$/, read: ([m, y]) => made(y, m) },
  // 15/04/2014; which of the two is the month may be unclear with a slash
  { pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, read: ([a, mark, b, y]) => dayAndMonth(a, b, y, mark !== '.') },
  // Apr 2014, avril 2014, April, 2014, Sept. 2014
  { pattern: /^(\p{L}+)\.?,? (\d{4})$/u, read: ([name, y]) => named(y, name) },
  // 1er avril 2014, 15. April 2014
  {
    pattern: /^(\d{1,2})(?:er|st|nd|rd|th|\.)? (?:of )?(\p{L}+)\.?,? (\d{4})$/iu,
    read: ([d, name, y]) => named(y, name, d),
  },
  // April 15th, 2014
  { pattern: /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, read: ([name, d, y]) => named(y, name, d) },
  // 2014 April
  { pattern: /^(\d{4})[ ,-]+(\p{L}+)\.?$/u, read: ([y, name]) => named(y, name) },
];

/** Reads the ways people write a date; null when it says no year we can rely on. */
export function readPartialDate(text: string): DateReading | null {
  if (text.length > 60) return null;
  const plain = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(plain);
    if (match) return read(match.slice(1));
  }
  return null;
}

/** The longest prefix of year, month and day that exists in the calendar. */
function made(y = '', m?: string, d?: string): DateReading | null {
  const year = Number(y);
  // The years that JSON Resume and a person's life can both hold.
  if (year < 1900 || year > 2100) return null;
  if (m === undefined) return { date: y, isWhole: true };
  const month = Number(m);
  if (month < 1 || month > 12) return { date: y, isWhole: false };
  const yearAndMonth = `${y}-${String(month).padStart(2, '0')}`;
  if (d === undefined) return { date: yearAndMonth, isWhole: true };
  const day = Number(d);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return { date: yearAndMonth, isWhole: false };
  return { date: `${yearAndMonth}-${String(day).padStart(2, '0')}`, isWhole: true };
}

function named(y = '', name = '', d?: string): DateReading | null {
  const month = MONTHS.get(name.toLowerCase());
  if (month !== undefined) return made(y, String(month), d);
  const year = made(y);
  return year && { ...year, isWhole: false };
}

/** Day first, as in Europe, unless only the other order exists; of two possible months neither is kept. */
function dayAndMonth(a = '', b = '', y = '', mayBeMonthFirst: boolean): DateReading | null {
  if (Number(b) > 12 && Number(a) <= 12) return made(y, a, b);
  const isUnclear = mayBeMonthFirst && Number(a) <= 12 && a !== b;
  if (!isUnclear) return made(y, b, a);
  const year = made(y);
  return year && { ...year, isWhole: false };
}
