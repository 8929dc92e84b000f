const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const ELLIPSIS = '…';

// Controls, a stray byte order mark, and the two marks that reverse what one reads after them.
const INVISIBLE = /(?![\n\t])\p{Cc}|[\uFEFF\u202D\u202E]/gu;

export interface CleanText {
  text: string;
  /** Whether something invisible was taken out. */
  isStripped: boolean;
}

/** NFC, one kind of line break, no control characters, no space at the ends. */
export function cleanText(raw: string, lines: 'one' | 'many'): CleanText {
  const broken = raw.toWellFormed().replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
  const visible = broken.replace(INVISIBLE, '');
  const laidOut = lines === 'one' ? visible.replace(/\s+/gu, ' ') : visible.replace(/\n{3,}/g, '\n\n');
  return { text: laidOut.normalize('NFC').trim(), isStripped: visible !== broken };
}

/** Whether a text has at most so many characters (code points, as the database counts them). */
export function fits(text: string, limit: number): boolean {
  if (text.length <= limit) return true;
  if (text.length > limit * 2) return false;
  return Array.from(text).length <= limit;
}

/** The text, or its beginning and an ellipsis, never through the middle of a letter or an emoji. */
export function cutText(text: string, limit: number): string {
  if (fits(text, limit)) return text;
  let kept = '';
  let count = 1;
  for (const { segment } of graphemes.segment(text.slice(0, limit * 2))) {
    count += Array.from(segment).length;
    if (count > limit) break;
    kept += segment;
  }
  // One letter under more marks than the limit: the marks go.
  if (kept === '')
    kept = Array.from(text)
      .slice(0, limit - 1)
      .join('');
  return kept.trimEnd() + ELLIPSIS;
}

/** The beginning of any value of a file, to show the person what is meant. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return cutText(cleanText(text.slice(0, 1000), 'one').text, 200);
}
