import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';
import { BoundedCache } from './bounded-cache.js';
import { cellsOf, type Cell } from './cells.js';
import { mirrored } from '../text/direction.js';
import { outlineOf } from './outline.js';
import { TrueTypeFile } from './true-type-file.js';

/** Text turned into drawings, left to right as they appear on paper. */
export interface ShapedRun {
  cells: readonly Cell[];
  /** What to add after each cell, in thousandths of the type size. */
  kerning: readonly number[];
  /** In thousandths of the type size. */
  width: number;
}

/** Ligatures hide letters from search and from programs that read CVs. fontkit writes into what it is given: hand it a copy. */
const FEATURES = { liga: false, clig: false, dlig: false };

/** One drawing per character, and pairs that only move nearer or farther: enough for these scripts. */
const ONE_BY_ONE = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]$/u;
const SCRIPTS = [
  [/\p{Script=Latin}/u, 'latn'],
  [/\p{Script=Greek}/u, 'grek'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
] as const;
const COMMON = /\p{Script=Common}/u;

const KEPT_RUNS = 8_000;
const KEPT_PAIRS = 20_000;
const KEPT_OUTLINES = 500;

/** One font file, read once for the life of the process and shared by all documents. */
export class Face {
  readonly font: Font;
  readonly file: TrueTypeFile;
  private readonly covered = new BoundedCache<number, boolean>(KEPT_RUNS);
  private readonly single = new BoundedCache<string, Cell | null>(KEPT_RUNS);
  private readonly pairs = new BoundedCache<string, number>(KEPT_PAIRS);
  private readonly runs = new BoundedCache<string, ShapedRun>(KEPT_RUNS);
  private readonly outlines = new BoundedCache<string, string>(KEPT_OUTLINES);

  /** `pairwise`: its letters are placed by pairs alone, so that what fontkit says of pairs holds for words. */
  constructor(
    bytes: Uint8Array,
    private readonly pairwise: boolean,
  ) {
    this.font = forgetful(create(bytes));
    this.file = new TrueTypeFile(bytes);
  }

  covers(codePoint: number): boolean {
    return this.covered.get(codePoint, () => this.font.hasGlyphForCodePoint(codePoint));
  }

  shape(text: string, rightToLeft = false): ShapedRun {
    const key = rightToLeft ? `\u202B${text}` : text;
    return this.runs.get(
      key,
      () => (rightToLeft ? null : this.shapeByPairs(text)) ?? this.shapeWhole(text, rightToLeft),
    );
  }

  /** The drawing of a cell as a path of PDF, in font units. */
  outline(cell: Cell): string {
    return this.outlines.get(cell.key, () => outlineOf(this.font, cell.parts));
  }

  /** Glyph by glyph and pair by pair, as learnt from fontkit: several times faster. `null` where that does not suffice. */
  shapeByPairs(text: string): ShapedRun | null {
    if (!this.pairwise) return null;
    const cells: Cell[] = [];
    const kerning: number[] = [];
    let width = 0;
    let before = '';
    for (const character of text) {
      const cell = this.single.get(character, () => this.learnSingle(character));
      if (cell === null) return null;
      const last = cells.at(-1);
      if (last !== undefined) {
        const pair = before + character;
        const kern = this.pairs.get(pair, () => this.learnPair(pair, last, cell));
        if (Number.isNaN(kern)) return null;
        kerning[kerning.length - 1] = kern;
        width += kern;
      }
      cells.push(cell);
      kerning.push(0);
      width += cell.width;
      before = character;
    }
    return { cells, kerning, width };
  }

  /** All that OpenType knows: joining letters, marks, right to left. */
  shapeWhole(text: string, rightToLeft: boolean): ShapedRun {
    const shown = rightToLeft ? mirrored(text) : text;
    return cellsOf(this.layoutWhole(shown, rightToLeft), { thousandth: this.font.unitsPerEm / 1000, rightToLeft });
  }

  private learnSingle(character: string): Cell | null {
    if (!ONE_BY_ONE.test(character) || scriptOf(character) === null) return null;
    const run = this.layout(character);
    if (run.glyphs.length !== 1 || !standsStill(run)) return null;
    return cellsOf(run, { thousandth: this.font.unitsPerEm / 1000, rightToLeft: false }).cells[0] ?? null;
  }

  /** How much nearer the second stands for the sake of the first; not a number if they change more than their distance. */
  private learnPair(pair: string, before: Cell, after: Cell): number {
    const run = this.layout(pair);
    const [first, second] = run.glyphs;
    const [moved, last] = run.positions;
    if (!first || !second || !moved || !last || run.glyphs.length !== 2 || !standsStill(run)) return Number.NaN;
    if (first.id !== before.parts[0]?.glyph || second.id !== after.parts[0]?.glyph) return Number.NaN;
    if (last.xAdvance !== after.advance) return Number.NaN;
    return ((moved.xAdvance - before.advance) * 1000) / this.font.unitsPerEm;
  }

  /** fontkit throws at a mark for which the font has no place on its letter (ڢ, signs of the Quran): then marks stand where they are drawn. */
  private layoutWhole(text: string, rightToLeft: boolean): GlyphRun {
    const laid = (features: Record<string, boolean>) =>
      this.font.layout(text, features, undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
    try {
      return laid({ ...FEATURES });
    } catch {
      return laid({ ...FEATURES, mark: false, mkmk: false });
    }
  }

  private layout(text: string): GlyphRun {
    return this.font.layout(text, { ...FEATURES }, scriptOf(text) ?? 'latn');
  }
}

function scriptOf(text: string): string | null {
  return SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? (COMMON.test(text) ? 'latn' : null);
}

function standsStill(run: GlyphRun): boolean {
  return run.positions.every((position) => position.xOffset === 0 && position.yOffset === 0);
}

/**
 * fontkit keeps one object per glyph, which remembers the characters it was first fetched with. A font kept across
 * documents would so give one person's text the characters of another's (a space that was first a no-break space, a
 * hyphen that was first a soft one). Here each fetch gets an object of its own, over the kept one.
 */
function forgetful(font: Font): Font {
  const kept = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) =>
    Object.assign(Object.create(kept(id)) as Glyph, {
      codePoints,
      isMark: codePoints.length > 0 && codePoints.every((codePoint) => /\p{M}/u.test(String.fromCodePoint(codePoint))),
      isLigature: codePoints.length > 1,
    });
  return font;
}
