/** The tables of a TrueType file, as bytes; what a subset of it is made from. */
export class TrueTypeFile {
  private readonly bytes: Buffer;
  private readonly places = new Map<string, { offset: number; length: number }>();
  private readonly metricsCount: number;
  private readonly longOffsets: boolean;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = this.bytes.readUInt16BE(4);
    for (let i = 0; i < tables; i++) {
      const entry = 12 + i * 16;
      this.places.set(this.bytes.toString('latin1', entry, entry + 4), {
        offset: this.bytes.readUInt32BE(entry + 8),
        length: this.bytes.readUInt32BE(entry + 12),
      });
    }
    this.metricsCount = this.needed('hhea').readUInt16BE(34);
    this.longOffsets = this.needed('head').readInt16BE(50) === 1;
  }

  table(tag: string): Buffer | undefined {
    const place = this.places.get(tag);
    return place && this.bytes.subarray(place.offset, place.offset + place.length);
  }

  needed(tag: string): Buffer {
    const table = this.table(tag);
    if (table === undefined) throw new Error(`This font has no ${tag} table: not a TrueType file`);
    return table;
  }

  advance(glyph: number): number {
    return this.needed('hmtx').readUInt16BE(Math.min(glyph, this.metricsCount - 1) * 4);
  }

  bearing(glyph: number): number {
    const beyond = glyph - this.metricsCount;
    return this.needed('hmtx').readInt16BE(beyond < 0 ? glyph * 4 + 2 : this.metricsCount * 4 + beyond * 2);
  }

  /** Empty for a glyph that draws nothing. */
  outline(glyph: number): Buffer {
    const loca = this.needed('loca');
    const at = (index: number) => (this.longOffsets ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
    return this.needed('glyf').subarray(at(glyph), at(glyph + 1));
  }
}
