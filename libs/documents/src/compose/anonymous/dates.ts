import {
  BEFORE_A_DATE,
  BETWEEN_DATES,
  COUNTED,
  MONTH,
  NAMED_TIME,
  NOT_GOING_ON,
  NOT_IN_A_WORD,
  NOW,
  NUMBERED,
} from './date-words.js';
import { MASK } from './mask.js';

const HIDDEN = MASK.replace(/[[\]]/g, '\\$&');

/**
 * Four digits from 1900 to 2100 are a year, unless they stand before something that is counted, or after the name of a norm or of a
 * program. When in doubt it is a year: a number too few does less harm than a date of birth too many.
 */
const YEAR =
  `(?<!\\d|\\d[.,]|${NOT_IN_A_WORD}${NUMBERED}[\\s/-]{0,2}(?:(?:\\p{L}{2,5}[\\s/-]){0,2}\\d{2,6}(?:-\\d{1,3})?:)?)` +
  `(?:(?:19|20)\\d\\d|2100)(?!\\d|[.,]\\d{1,3}(?!\\d))(?!\\s?${COUNTED}${NOT_GOING_ON}(?!['’]))`;
const ANY_YEAR = '(?:(?:19|20)\\d\\d|2100)(?!\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';

/** A day and a month in words. */
const DAY_AND_MONTH = `(?:${DAY}(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+${DAY}(?:st|nd|rd|th)?)${NOT_GOING_ON}\\.?`;

const ONE_DATE = `(?:${[
  `(?<![\\d.,/])${DAY}[./-]${MONTH_NUMBER}[./-](?:${ANY_YEAR}|\\d\\d(?![\\d.,/-]))`,
  `(?<![\\d.,/])${MONTH_NUMBER}[./-]${ANY_YEAR}`,
  `(?<!\\d)${ANY_YEAR.replace('(?!\\d)', '')}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?(?!\\d)`,
  `(?:${DAY_AND_MONTH}|${MONTH}\\.?),?\\s+(?:de\\s+)?(?:${YEAR}|${HIDDEN})`,
  `${YEAR}(?:['’]?s${NOT_GOING_ON})?(?:[-–/]\\d\\d(?!\\d))?`,
  `ann[ée]es\\s+['’]?\\d0${NOT_GOING_ON}`,
  `['’]?\\d0s${NOT_GOING_ON}`,
  `(?:promo|promotion|class\\s+of|bac|[ée]t[ée]|summer)\\s+['’]?\\d\\d${NOT_GOING_ON}`,
].join('|')})`;

/** "à partir de", "à la rentrée", "fin de l'année": what leads to a date, if anything. */
const LEAD =
  `(?:${NOT_IN_A_WORD}${BEFORE_A_DATE}(?:\\s+|['’]\\s?)){0,5}` +
  `(?:${NOT_IN_A_WORD}${NAMED_TIME}(?:\\s+|-)(?:de\\s+|d['’]|du\\s+|of\\s+)?(?:l['’]|la\\s+)?){0,3}`;
const THEN = `(?:\\s*[-–—/,;&+]\\s*(?:${BETWEEN_DATES}\\s+)?|\\s+${BETWEEN_DATES}\\s+|\\s+jusqu['’](?:[àa]|en|au)\\s+)`;

/** A date with what leads to it, and those that go with it: "de 2015 à mars 2019, puis depuis 2021". */
export const DATES = `${LEAD}${ONE_DATE}(?:${THEN}(?:${LEAD}${ONE_DATE}|${NOW}${NOT_GOING_ON})){0,20}`;

/** A date that is counted from today. */
export const AGO = `${NOT_IN_A_WORD}(?:il\\s+y\\s+a\\s+(?:environ\\s+|plus\\s+de\\s+|près\\s+de\\s+)?\\d{1,2}\\s+ans|(?:about\\s+|over\\s+)?\\d{1,2}\\s+years\\s+ago)${NOT_GOING_ON}`;

const NAME = `(?-i:\\p{Lu})[\\p{L}'’-]*`;
const PLACE =
  `(?:(?:la|le|les)\\s+|l['’])?(?:${HIDDEN}|${NAME})(?:[\\s-](?:${NAME}|(?:sur|sous|en|lès|les|la|le|de|du)[\\s-]${NAME}|${HIDDEN})){0,4}` +
  `(?:\\s*\\([^()\\n]{1,40}\\))?`;
const BORN =
  '(?:n[ée]e|né)(?:\\(e\\)|[·.-]e)?(?:s|\\(s\\))?|born(?:\\s+and\\s+raised)?|date\\s+de\\s+naissance|naissance|date\\s+of\\s+birth|birth\\s?date|dob';

/** "Née en 79": two digits are a year where somebody was born, and nowhere else. */
const SHORT_YEAR = `['’]?\\d\\d${NOT_GOING_ON}(?!\\s?(?:${COUNTED}|semaines|mois|ans|weeks|months|years)${NOT_GOING_ON})`;

/** When and where one was born. */
export const BIRTH =
  `${NOT_IN_A_WORD}(?:${BORN})${NOT_GOING_ON}(?:\\s+(?:le|on))?\\s*:?` +
  `(?:[\\s,]*(?:${[
    DATES,
    `(?:le\\s+|on\\s+)?(?:the\\s+)?(?:${DAY_AND_MONTH}|${DAY}[./-]${MONTH_NUMBER})(?:\\s+(?:${HIDDEN}|${SHORT_YEAR}))?`,
    `(?:en|in)\\s+(?:${MONTH}\\.?\\s+)?${SHORT_YEAR}`,
    AGO,
    `(?:[àa]|en|au|aux|dans|in|at)\\s+${PLACE}`,
    `(?:le\\s+)?${HIDDEN}`,
  ].join('|')})){1,4}`;
