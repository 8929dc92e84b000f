import type { Cell, Part } from './cells.js';
import type { TrueTypeFile } from './true-type-file.js';

const WORDS = 0x0001;
const OFFSETS = 0x0002;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const TWO_BY_TWO = 0x0080;

/** The tables that PDF asks of an embedded TrueType font; those that hint are copied whole. */
const HINTS = ['cvt ', 'fpgm', 'prep'];

/** A font file with these cells only: the first is glyph 1, the second glyph 2... Glyph 0 is the font's own "missing". */
export function trueTypeSubset(file: TrueTypeFile, cells: readonly Cell[]): Buffer {
  const outlines = new Outlines(file, cells.length + 1);
  const glyphs = [outlines.copy(0), ...cells.map((cell) => outlines.draw(cell.parts))];
  const components = outlines.takeComponents();
  const all = [...glyphs, ...components.map(({ outline }) => outline)];

  const metrics = Buffer.alloc(all.length * 4);
  all.forEach((outline, index) => {
    const component = components[index - glyphs.length];
    const advance = component ? file.advance(component.glyph) : (cells[index - 1]?.advance ?? file.advance(0));
    metrics.writeUInt16BE(advance, index * 4);
    metrics.writeInt16BE(outline.length > 0 ? outline.readInt16BE(2) : 0, index * 4 + 2);
  });

  const head = Buffer.from(file.needed('head'));
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(file.needed('hhea'));
  hhea.writeUInt16BE(all.length, 34);
  const maxp = Buffer.from(file.needed('maxp'));
  maxp.writeUInt16BE(all.length, 4);
  // A letter with its marks is one glyph made of several, each of which may be made of several.
  maxp.writeUInt16BE(Math.max(8, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);

  const hints = HINTS.flatMap((tag) => [[tag, file.table(tag)] as const]).filter(([, table]) => table !== undefined);
  return assemble([
    ...(hints as [string, Buffer][]),
    ['glyf', Buffer.concat(all.map(padded))],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics],
    ['loca', offsetsOf(all)],
    ['maxp', maxp],
  ]);
}

/** Outlines of the subset; what they are composed of comes after them. */
class Outlines {
  private readonly places = new Map<number, number>();
  private readonly waiting: number[] = [];

  constructor(
    private readonly file: TrueTypeFile,
    private readonly firstComponent: number,
  ) {}

  draw(parts: readonly Part[]): Buffer {
    const [only] = parts;
    const isPlain = parts.length === 1 && only && only.dx === 0 && only.dy === 0;
    return isPlain
      ? this.copy(only.glyph)
      : this.compose(parts.filter(({ glyph }) => this.file.outline(glyph).length > 0));
  }

  /** A glyph of the file; if it is composed, its components get their place in the subset. */
  copy(glyph: number): Buffer {
    const outline = this.file.outline(glyph);
    if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
    const composed = Buffer.from(outline);
    for (let at = 10, more = true; more;) {
      const flags = composed.readUInt16BE(at);
      composed.writeUInt16BE(this.placeOf(composed.readUInt16BE(at + 2)), at + 2);
      at += 4 + (flags & WORDS ? 4 : 2) + (flags & TWO_BY_TWO ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0);
      more = (flags & MORE) !== 0;
    }
    return composed;
  }

  /** All components met so far, and those that they bring in turn. */
  takeComponents(): { glyph: number; outline: Buffer }[] {
    const taken: { glyph: number; outline: Buffer }[] = [];
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      taken.push({ glyph: next, outline: this.copy(next) });
    }
    return taken;
  }

  private compose(parts: readonly Part[]): Buffer {
    if (parts.length === 0) return Buffer.alloc(0);
    const composed = Buffer.alloc(10 + parts.length * 8);
    const boxes = parts.map(({ glyph, dx, dy }) => {
      const side = (at: number, move: number) => this.file.outline(glyph).readInt16BE(at) + move;
      return [side(2, dx), side(4, dy), side(6, dx), side(8, dy)] as const;
    });
    composed.writeInt16BE(-1, 0);
    composed.writeInt16BE(Math.min(...boxes.map((box) => box[0])), 2);
    composed.writeInt16BE(Math.min(...boxes.map((box) => box[1])), 4);
    composed.writeInt16BE(Math.max(...boxes.map((box) => box[2])), 6);
    composed.writeInt16BE(Math.max(...boxes.map((box) => box[3])), 8);
    parts.forEach(({ glyph, dx, dy }, index) => {
      const at = 10 + index * 8;
      composed.writeUInt16BE(WORDS | OFFSETS | (index < parts.length - 1 ? MORE : 0), at);
      composed.writeUInt16BE(this.placeOf(glyph), at + 2);
      composed.writeInt16BE(dx, at + 4);
      composed.writeInt16BE(dy, at + 6);
    });
    return composed;
  }

  private placeOf(glyph: number): number {
    const known = this.places.get(glyph);
    if (known !== undefined) return known;
    const place = this.firstComponent + this.places.size;
    this.places.set(glyph, place);
    this.waiting.push(glyph);
    return place;
  }
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

function offsetsOf(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let offset = 0;
  outlines.forEach((outline, index) => {
    offset += outline.length + ((4 - (outline.length % 4)) % 4);
    loca.writeUInt32BE(offset, (index + 1) * 4);
  });
  return loca;
}

function assemble(tables: [tag: string, table: Buffer][]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10);
  const bodies = tables.map(([, table]) => padded(table));
  let offset = directory.length;
  tables.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    const body = bodies[index] ?? table;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    offset += body.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
