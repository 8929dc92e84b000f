import type { Weight } from '../fonts/typefaces.js';
import { BoundedCache } from '../fonts/bounded-cache.js';
import { atomsOf, graphemesOf, type Atom } from './atoms.js';
import { directionsOf, inVisualOrder } from './direction.js';
import { wordBroken, type BrokenWord } from './broken-word.js';
import type { HyphenatedLanguage } from './hyphenation.js';
import { passagesOf } from './passage-language.js';

/** A stretch of a paragraph in one style. */
export interface Span {
  text: string;
  weight?: Weight;
  color?: string;
  /** An address to follow. */
  link?: string;
  /** A mark of the document to go to, and what is said of it to who hears it. */
  goTo?: Destination;
}

export interface Destination {
  mark: string;
  title: string;
}

/** A part of a line: what is shown, and the span it belongs to. */
export interface LinePart extends Atom {
  span: Span;
  width: number;
  /** Its place in the line as one reads it, which is not always its place on the paper. */
  order: number;
  /** The language that its letters say, if not the document's. */
  language?: string;
  /** The rest of a word whose beginning, on the line before, says all of it: drawn, not written (see `wordBroken`). */
  isDrawn?: true;
}

export interface Line {
  /** In the order of the paper, from left to right. */
  parts: LinePart[];
  width: number;
  /** It ends within a word. */
  isBroken?: true;
}

export interface LaidOut {
  lines: Line[];
  rightToLeft: boolean;
}

/**
 * Text that stays together: up to and with the spaces or the slash after which a line may end. Not a hyphen: programs that
 * read a page back take one at the end of a line for a word cut in two, and drop it.
 */
const PIECES = /[^ /]*(?:\/+ ?| +)|[^ /]+/g;
const PIECES_OF_LINKS = /[^/?&=]*[/?&=]+|[^/?&=]+/g;
const TRAILING_SPACES = / +$/;
const AFTER_NO_BREAK_SPACE = /(?<=[\u00A0\u202F])/;
/** A row of hyphens must break somewhere. */
const LONGEST_BIT = 8;
const KEPT_PIECES = 8_000;
const pieces: Record<Weight, BoundedCache<string, Atom[]>> = {
  regular: new BoundedCache(KEPT_PIECES),
  bold: new BoundedCache(KEPT_PIECES),
};

/** A word is broken rather than leave so much of a line empty, and in no more than so many lines in a row. */
const EMPTY = 0.12;
const MOST_BROKEN_IN_A_ROW = 2;

/**
 * Breaks a paragraph into lines no wider than `width`, at that size of type.
 * @param language whose words may be broken where lines would end too early
 */
export function layOut(
  spans: readonly Span[],
  size: number,
  width: number,
  language: HyphenatedLanguage | null = null,
): LaidOut {
  const whole = spans.map(({ text }) => text).join('');
  const { rightToLeft, levels } = directionsOf(whole);
  const languageOf = passagesOf(whole);
  const lines: Line[] = [];
  let line: LinePart[] = [];
  let used = 0;
  let at = 0;
  let inARow = 0;
  const endLine = (isBroken = false) => {
    lines.push({ parts: inVisualOrder(line), width: used, ...(isBroken && { isBroken }) });
    line = [];
    used = 0;
    inARow = isBroken ? inARow + 1 : 0;
  };
  const add = (span: Span, atoms: readonly Atom[], more?: Pick<LinePart, 'language' | 'isDrawn'>) => {
    for (const atom of atoms) {
      const part: LinePart = { ...atom, span, width: (atom.run.width * size) / 1000, order: line.length };
      if (more) Object.assign(part, more);
      line.push(part);
      used += part.width;
    }
  };
  const breakWord = (span: Span, piece: string): BrokenWord | null => {
    if (language === null || levels !== null || span.link !== undefined) return null;
    // The last word of all, which would leave its end to the last line; or one that goes on in another style.
    if (!piece.endsWith(' ')) return null;
    if (inARow >= MOST_BROKEN_IN_A_ROW || width - used < width * EMPTY) return null;
    return wordBroken(piece, language, span.weight ?? 'regular', { room: width - used, width, size });
  };

  for (const span of spans) {
    const weight = span.weight ?? 'regular';
    for (const [piece] of span.text.matchAll(span.link ? PIECES_OF_LINKS : PIECES)) {
      const shape = (text: string, from: number) =>
        shaped(text, weight, levels && levels.subarray(from, from + text.length));
      const atoms = shape(piece, at);
      const visible = widthOf(shape(piece.replace(TRAILING_SPACES, ''), at), size);
      const tongue = languageOf?.(piece);
      const more = tongue === undefined ? undefined : { language: tongue };
      const broken = used + visible > width ? breakWord(span, piece) : null;
      if (broken !== null) {
        add(span, [broken.beginning]);
        endLine(true);
        add(span, [broken.rest], { isDrawn: true });
        at += piece.length;
        continue;
      }
      if (used > 0 && used + visible > width) endLine();
      if (visible <= width) add(span, atoms, more);
      else {
        // Longer than a line: words that should stay together, an address, or no word at all. It breaks wherever the line ends.
        let from = at;
        const fits = (text: string) => widthOf(shape(text, at), size) <= width;
        for (const bit of bitsOf(piece, fits)) {
          const one = shape(bit, from);
          from += bit.length;
          if (used > 0 && used + widthOf(one, size) > width) endLine();
          add(span, one, more);
        }
      }
      at += piece.length;
    }
  }
  if (line.length > 0 || lines.length === 0) endLine();
  return { lines, rightToLeft };
}

function shaped(text: string, weight: Weight, levels: Uint8Array | null): Atom[] {
  return levels === null ? pieces[weight].get(text, () => atomsOf(text, weight, null)) : atomsOf(text, weight, levels);
}

function widthOf(atoms: readonly Atom[], size: number): number {
  return atoms.reduce((sum, { run }) => sum + (run.width * size) / 1000, 0);
}

/** Where a piece longer than a line may end one: between words that should stay together, or else after any letter. */
function bitsOf(piece: string, fits: (word: string) => boolean): string[] {
  const words = piece.split(AFTER_NO_BREAK_SPACE);
  return words.length === 1 ? lettersOf(piece) : words.flatMap((word) => (fits(word) ? [word] : lettersOf(word)));
}

/** Not after a hyphen. */
function lettersOf(piece: string): string[] {
  const bits: string[] = [];
  for (const grapheme of graphemesOf(piece)) {
    const last = bits.at(-1);
    if (last?.endsWith('-') && last.length < LONGEST_BIT) bits[bits.length - 1] = last + grapheme;
    else bits.push(grapheme);
  }
  return bits;
}
