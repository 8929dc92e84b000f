import type { Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import type { ShapedRun } from './face.js';
import { mirrored } from '../text/direction.js';

/** One outline of the font file, moved by so many font units. */
export interface Part {
  glyph: number;
  dx: number;
  dy: number;
}

/**
 * What stands for one piece of text: a letter, or a letter with its dots and accents. The text belongs to the cell, not
 * to the glyph: a space and a no-break space look alike and stay two cells, so both are read back as they were written.
 */
export interface Cell {
  /** Says which cell this is, within its face. */
  key: string;
  text: string;
  parts: readonly Part[];
  /** In font units. */
  advance: number;
  /** In thousandths of the type size. */
  width: number;
}

interface Reading {
  /** Font units in a thousandth of the type size. */
  thousandth: number;
  rightToLeft: boolean;
}

interface Placed {
  glyph: Glyph;
  position: GlyphPosition;
  pen: number;
}

/** Joins to each letter what is drawn on it, so that one cell carries the whole of its text. */
export function cellsOf(run: GlyphRun, { thousandth, rightToLeft }: Reading): ShapedRun {
  const cells: Cell[] = [];
  const kerning: number[] = [];
  let width = 0;
  for (const { base, all } of clustersOf(placed(run), rightToLeft)) {
    const letters = String.fromCodePoint(...all.flatMap(({ glyph }) => glyph.codePoints));
    if (letters === '' || isHidden(base)) continue;
    const text = rightToLeft ? mirrored(letters) : letters;
    const advance = base.glyph.isMark ? 0 : base.glyph.advanceWidth;
    const moved = all.reduce((sum, { position }) => sum + position.xAdvance, 0);
    const parts = all.map(({ glyph, position, pen }) => ({
      glyph: glyph.id,
      dx: Math.round(pen + position.xOffset - base.pen),
      dy: Math.round(position.yOffset),
    }));
    const key = `${text}|${parts.map(({ glyph, dx, dy }) => `${glyph},${dx},${dy}`).join(';')}`;
    cells.push({ key, text, parts, advance, width: advance / thousandth });
    kerning.push((moved - advance) / thousandth);
    width += moved / thousandth;
  }
  return { cells, kerning, width };
}

function placed(run: GlyphRun): Placed[] {
  let pen = 0;
  return run.glyphs.map((glyph, index) => {
    const position = run.positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
    const here = { glyph, position, pen };
    pen += position.xAdvance;
    return here;
  });
}

/** In the order of the paper; inside a cluster the letter comes first, then what is drawn on it, as they are written. */
function clustersOf(glyphs: Placed[], rightToLeft: boolean): { base: Placed; all: Placed[] }[] {
  const clusters: { base: Placed; all: Placed[] }[] = [];
  for (const glyph of rightToLeft ? glyphs.toReversed() : glyphs) {
    const last = clusters.at(-1);
    const leansOnTheLast = glyph.glyph.isMark || glyph.glyph.codePoints.length === 0;
    if (last && leansOnTheLast) last.all.push(glyph);
    else clusters.push({ base: glyph, all: [glyph] });
  }
  return rightToLeft ? clusters.reverse() : clusters;
}

/** fontkit puts a space without width where a joiner or another unseen character stood. */
function isHidden({ glyph, position }: Placed): boolean {
  return position.xAdvance === 0 && glyph.codePoints.length === 1 && glyph.codePoints[0] === 0x20;
}
