import type { Weight } from '../fonts/typefaces.js';
import { BoundedCache } from '../fonts/bounded-cache.js';
import { atomsOf, graphemesOf, type Atom } from './atoms.js';
import { directionsOf, inVisualOrder } from './direction.js';

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
}

export interface Line {
  /** In the order of the paper, from left to right. */
  parts: LinePart[];
  width: number;
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
/** A row of hyphens must break somewhere. */
const LONGEST_BIT = 8;
const KEPT_PIECES = 8_000;
const pieces: Record<Weight, BoundedCache<string, Atom[]>> = {
  regular: new BoundedCache(KEPT_PIECES),
  bold: new BoundedCache(KEPT_PIECES),
};

/** Breaks a paragraph into lines no wider than `width`, at that size of type. */
export function layOut(spans: readonly Span[], size: number, width: number): LaidOut {
  const { rightToLeft, levels } = directionsOf(spans.map(({ text }) => text).join(''));
  const lines: Line[] = [];
  let line: LinePart[] = [];
  let used = 0;
  let at = 0;
  const endLine = () => {
    lines.push({ parts: inVisualOrder(line), width: used });
    line = [];
    used = 0;
  };
  const add = (span: Span, atoms: readonly Atom[]) => {
    for (const atom of atoms) {
      const part = { ...atom, span, width: (atom.run.width * size) / 1000, order: line.length };
      line.push(part);
      used += part.width;
    }
  };

  for (const span of spans) {
    const weight = span.weight ?? 'regular';
    for (const [piece] of span.text.matchAll(span.link ? PIECES_OF_LINKS : PIECES)) {
      const shape = (text: string, from: number) =>
        shaped(text, weight, levels && levels.subarray(from, from + text.length));
      const atoms = shape(piece, at);
      const visible = widthOf(shape(piece.replace(TRAILING_SPACES, ''), at), size);
      if (used > 0 && used + visible > width) endLine();
      if (visible <= width) add(span, atoms);
      else {
        // Longer than a line: an address, or no word at all. It breaks wherever the line ends.
        let from = at;
        for (const bit of bitsOf(piece)) {
          const one = shape(bit, from);
          from += bit.length;
          if (used > 0 && used + widthOf(one, size) > width) endLine();
          add(span, one);
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

/** Where a piece longer than a line may end one: after any letter, but not after a hyphen. */
function bitsOf(piece: string): string[] {
  const bits: string[] = [];
  for (const grapheme of graphemesOf(piece)) {
    const last = bits.at(-1);
    if (last?.endsWith('-') && last.length < LONGEST_BIT) bits[bits.length - 1] = last + grapheme;
    else bits.push(grapheme);
  }
  return bits;
}
