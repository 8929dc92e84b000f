import type { CvLanguage } from './cv-words.js';

/** French keeps `: ; ! ?`, `%` and the inside of « » on the line of their word. Spaces are changed, never added. */
export function typeset(text: string, language: CvLanguage): string {
  if (language !== 'fr') return text;
  return text
    .replace(/ (?=[:;!?»%](?:[\s)\].,»]|$))/g, '\u00A0')
    .replace(/(?<=«) /g, '\u00A0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');
}
