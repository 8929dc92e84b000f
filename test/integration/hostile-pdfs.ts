import { constants, deflateRawSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';

/** PDF files that nobody makes by accident. */

const GIGABYTES = 4;
const PIECE = 16 * 1024 * 1024;

/** Some megabytes that unpack to four gigabytes of zeros: one piece, compressed so that it may follow itself. */
export function aBomb(gigabytes = GIGABYTES): Buffer {
  const piece = deflateRawSync(Buffer.alloc(PIECE), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: (gigabytes * 1024 * 1024 * 1024) / PIECE }, () => piece);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces, Buffer.from([0x03, 0x00, 0, 0, 0, 0])]);
}

export function aStream(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>stream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** Objects 1, 2, 3... and where they stand. The first is the catalogue. */
export function aPdfOf(objects: (string | Buffer)[], prev = ''): Buffer {
  const { body, places } = placed(objects);
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer<</Size ${size}/Root 1 0 R${prev}>>\n`;
  return Buffer.concat([body, Buffer.from(`${xref}startxref\n${body.length}\n%%EOF`)]);
}

export function placed(objects: (string | Buffer)[]): { body: Buffer; places: number[] } {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  return { body: Buffer.concat(parts), places };
}

const PAGES = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>';

/** One whose attachments are these streams, each by a name of its own. */
export function withAttached(names: number, dictionary: string, content: Buffer): Buffer {
  const specs = Array.from({ length: names }, (_, index) => `(f${index})<</F(f${index}.json)/EF<</F 5 0 R>>>>`);
  return aPdfOf([
    `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[${specs.join('')}]>>>>>>`,
    PAGES,
    PAGE,
    aStream('', Buffer.alloc(0)),
    aStream(`/Type/EmbeddedFile${dictionary}`, content),
  ]);
}

export function withPageContent(content: Buffer): Buffer {
  return aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', PAGES, PAGE, aStream('/Filter/FlateDecode', content)]);
}

/** The catalogue lies in an object stream that does not end. */
export function withObjectStream(content: Buffer): Buffer {
  const objects = aStream('/Type/ObjStm/N 1/First 9/Filter/FlateDecode', content);
  const body = Buffer.concat([Buffer.from('%PDF-1.7\n2 0 obj\n'), objects, Buffer.from('\nendobj\n')]);
  // Free; in object stream 2 at index 0; at byte 9.
  const entries = Buffer.from([0, 0, 0, 0, 2, 0, 2, 0, 1, 0, 9, 0]);
  return withXref(body, aStream('/Type/XRef/Size 3/W[1 2 1]/Root 1 0 R', entries));
}

/** The table of objects does not end. */
export function withXrefStream(content: Buffer): Buffer {
  const table = '/Type/XRef/Size 1000000000/W[1 2 1]/Root 1 0 R/Filter/FlateDecode';
  return withXref(Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n'), aStream(table, content));
}

function withXref(body: Buffer, table: Buffer): Buffer {
  const end = `\nendobj\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.concat([body, Buffer.from('9 0 obj\n'), table, Buffer.from(end)]);
}

/** Each table says that the one before it is itself. */
export function withEndlessXref(): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>'];
  return aPdfOf(objects, `/Prev ${placed(objects).body.length}`);
}

/** Pages in pages in pages. */
export function withDeepPages(depth: number): Buffer {
  const nodes = Array.from({ length: depth }, (_, index) => `<</Type/Pages/Count 1/Kids[${index + 3} 0 R]>>`);
  return aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', ...nodes, '<</Type/Page>>']);
}

export function withDeepArray(depth: number): Buffer {
  return aPdfOf([`<</Type/Catalog/Pages 2 0 R/Names ${'['.repeat(depth)}${']'.repeat(depth)}>>`, PAGES]);
}

export function withPassword(): Promise<Buffer> {
  const pdf = new PdfDocument({ userPassword: 'Secret-de-Zoé', ownerPassword: 'x' });
  pdf.text('Bonjour');
  pdf.end();
  return buffer(pdf);
}
