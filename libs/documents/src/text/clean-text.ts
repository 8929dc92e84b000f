/** Seen by nobody: controls, soft hyphens, marks of direction, variation selectors, half characters. Joiners shape their neighbours: they stay. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFC\u{E0000}-\u{E0FFF}]/gu; // prettier-ignore
/** Private use means something to one font only: no other program could read it. */
const NOT_FOR_EVERYBODY = /[\uFFFD\p{Co}]/gu;
const LIGATURES = /[\uFB00-\uFB06]/g;

/** A person's text as it goes on paper: composed letters, no typographic ligature, nothing that cannot be seen. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_FOR_EVERYBODY, '\u25A1')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSEEN, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\t', ' ')
    .normalize('NFC');
}

/** The lines a person wrote, cleaned, without the empty ones. */
export function linesOf(text: string | null | undefined): string[] {
  return cleanText(text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '');
}

/** The same on one line, for a title or a name. */
export function oneLine(text: string | null | undefined): string {
  return linesOf(text).join(' ');
}
