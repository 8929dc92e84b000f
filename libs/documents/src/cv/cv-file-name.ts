import type { PortfolioView } from '#portfolio';
import { cleanText } from '../text/clean-text.js';
import type { CvLanguage } from './cv-words.js';

/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Record<string, string> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ß: 'ss', ẞ: 'SS',
  æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E',
}; // prettier-ignore
const LONGEST_NAME = 80;

/** A name for the file that any system and any mail program accepts: `CV-Zoe-Lefevre-Caglar.pdf`. */
export function cvFileName(view: PortfolioView, language: CvLanguage): string {
  const name = cleanText(`${view.profile.givenName} ${view.profile.familyName}`)
    .replace(/[^\u0000-\u007F]/g, (letter) => PLAIN[letter] ?? letter.normalize('NFD'))
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${['CV', name, language === 'fr' ? '' : language].filter((part) => part !== '').join('-')}.pdf`;
}
