import { isUtf8 } from 'node:buffer';
import { AGAIN, damagedFile } from './damaged-file.js';
import type { SourceFile } from './source-files.js';

const NEW_LINE = 0x0a;
/** Hundreds of times as long as any line of the official files: what goes on after that has none. */
const LONGEST_LINE = 1_000_000;

/**
 * The text of a file in pieces of whole lines, never more of it in memory than one can be. Refused when it is not UTF-8, naming the
 * line; and when its last line has no end: the official files all end with a line's end, so what does not was cut short.
 */
export async function* utf8Text(file: SourceFile, onBytes: (count: number) => void): AsyncIterable<string> {
  let rest = Buffer.alloc(0);
  let lines = 0;
  for await (const chunk of file.open()) {
    onBytes(chunk.length);
    const end = chunk.lastIndexOf(NEW_LINE) + 1;
    if (end === 0) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.length > LONGEST_LINE) throw endless(file, lines + 1);
      continue;
    }
    const piece = Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = Buffer.from(chunk.subarray(end));
    if (!isText(piece)) throw notUtf8(file, lines + firstWrongLine(piece));
    lines += countLines(piece);
    yield piece.toString('utf8');
  }
  if (!isText(rest)) throw notUtf8(file, lines + 1);
  if (rest.length > 0) {
    throw damagedFile(file.shown, lines + 1, {
      fr: `le fichier s’arrête au milieu de la ligne : il est coupé. ${AGAIN.fr}`,
      en: `the file ends in the middle of the line: it is cut short. ${AGAIN.en}`,
    });
  }
}

/** UTF-16 of plain letters is UTF-8 with a zero after each; no text has one. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function endless(file: SourceFile, line: number) {
  return damagedFile(file.shown, line, {
    fr: `la ligne n’a pas de fin : ce n’est pas un fichier d’origine. ${AGAIN.fr}`,
    en: `the line has no end: this is no original file. ${AGAIN.en}`,
  });
}

function notUtf8(file: SourceFile, line: number) {
  return damagedFile(file.shown, line, {
    fr: 'le texte n’est pas en UTF-8. Prenez le fichier « utf8 » d’origine, sans l’ouvrir dans un tableur.',
    en: 'the text is not UTF-8. Take the original "utf8" file, without opening it in a spreadsheet.',
  });
}

function firstWrongLine(piece: Buffer): number {
  let line = 1;
  for (let from = 0; from < piece.length; line++) {
    const end = piece.indexOf(NEW_LINE, from) + 1 || piece.length;
    if (!isText(piece.subarray(from, end))) return line;
    from = end;
  }
  return line;
}

function countLines(piece: Buffer): number {
  let lines = 0;
  for (let at = piece.indexOf(NEW_LINE); at !== -1; at = piece.indexOf(NEW_LINE, at + 1)) lines++;
  return lines;
}
