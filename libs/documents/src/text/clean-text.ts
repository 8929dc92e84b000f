/** Seen by nobody: controls, soft hyphens, marks of direction and of joining, variation selectors, half characters. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFC\u{E0000}-\u{E0FFF}]/gu; // prettier-ignore
/** Of these, the one that parts letters in Persian and other scripts: it shows there. */
const PARTS_LETTERS = /(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})/gu;
const KEPT = '\uE000';
const LIGATURES = /[\uFB00-\uFB06]/g;

/** A person's text as it goes on paper: composed letters, no typographic ligature, nothing that cannot be seen. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\uFFFD', '\u25A1')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(KEPT, '\u25A1')
    .replace(PARTS_LETTERS, KEPT)
    .replace(UNSEEN, '')
    .replaceAll(KEPT, '\u200C')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\t', ' ')
    .normalize('NFC');
}

/** The lines a person wrote, cleaned, without the empty ones. */
export function linesOf(text: string | null): string[] {
  return cleanText(text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '');
}

/** The same on one line, for a title or a name. */
export function oneLine(text: string | null): string {
  return linesOf(text).join(' ');
}
