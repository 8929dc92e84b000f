import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { mediaTypeOf } from './accepted-media.js';

const base64 = (text: string): Buffer => Buffer.from(text, 'base64');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
const JPEG = base64(
  `/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP${'/'.repeat(86)}wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=`,
);
const WEBP = base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');
const GIF = base64('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=');
// Three empty frames: MPEG 1, layer 3, 128 kbit/s, 44.1 kHz.
const FRAME = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
const MP3 = Buffer.concat([FRAME, FRAME, FRAME]);
const TAGGED_MP3 = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0a'), Buffer.alloc(10), MP3]);
const box = (type: string, content: string): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + content.length);
  return Buffer.concat([size, Buffer.from(type + content, 'latin1')]);
};
const MP4 = Buffer.concat([box('ftyp', 'isom\0\0\x02\0isommp41'), box('free', ''), box('mdat', 'x')]);
const MOV = Buffer.concat([box('ftyp', 'qt  \0\0\x02\0qt  '), box('mdat', 'x')]);

type Part = [name: string, content: string];
async function archive(...parts: Part[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' });
  zip.end();
  return buffer(zip.outputStream);
}
const types = (main: string): Part => [
  '[Content_Types].xml',
  `<Types><Override PartName="/word/document.xml" ContentType="application/${main}.main+xml"/></Types>`,
];
const WORD = 'vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = (...more: Part[]): Promise<Buffer> =>
  archive(types(WORD), ['word/document.xml', '<w:document/>'], ...more);
const odt = (mimetype: string, ...more: Part[]): Promise<Buffer> =>
  archive(
    ['mimetype', mimetype],
    ['content.xml', '<office:document-content/>'],
    ['META-INF/manifest.xml', '<m/>'],
    ...more,
  );
const ODT = 'application/vnd.oasis.opendocument.text';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'media-'))));
afterAll(() => rm(folder, { recursive: true }));
async function typeOf(content: Buffer | Promise<Buffer>): Promise<string | undefined> {
  const path = join(folder, 'file.pdf');
  await writeFile(path, await content);
  return mediaTypeOf(path);
}

describe('a file that we keep', () => {
  it.each<[string, Buffer | Promise<Buffer>]>([
    ['application/pdf', PDF],
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['image/webp', WEBP],
    ['audio/mpeg', MP3],
    ['audio/mpeg', TAGGED_MP3],
    ['video/mp4', MP4],
    [`application/${WORD}`, docx()],
    [`application/${WORD}`, docx(['docProps/app.xml', '<a/>'])],
    [`application/${WORD}`, archive(['word/document2.xml', '<w/>'], ['word/styles.xml', '<s/>'], types(WORD))],
    [ODT, odt(ODT)],
    [ODT, odt(ODT, ['Basic/script-lc.xml', '<l/>'], ['Basic/Standard/script-lb.xml', '<l/>'])],
  ])('is known by its content: %s', async (mediaType, content) => {
    expect(await typeOf(content)).toBe(mediaType);
  });
});

describe('a file that we do not keep', () => {
  it.each<[string, Buffer | Promise<Buffer>]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Bonjour')],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a GIF', GIF],
    ['a QuickTime film', MOV],
    ['an archive', archive(['a.txt', 'a'])],
    ['an old Word file', base64(`0M8R4KGxGuE${'A'.repeat(800)}`)],
    [
      'a spreadsheet',
      archive(
        [
          '[Content_Types].xml',
          '<x ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
        ],
        ['xl/workbook.xml', 'x'],
      ),
    ],
    ['a Word file with macros', archive(types('vnd.ms-word.document.macroEnabled'), ['word/document.xml', 'x'])],
    ['a Word file that hides its macros', docx(['word/vbaProject.bin', 'x'])],
    ['a Word file without its document', archive(types(WORD))],
    ['a Word file cut at its end', docx().then((whole) => whole.subarray(0, -30))],
    ['an OpenDocument spreadsheet', odt('application/vnd.oasis.opendocument.spreadsheet')],
    ['an OpenDocument text with a macro', odt(ODT, ['Basic/Standard/Module1.xml', 'Sub Main'])],
    ['an OpenDocument text with a script', odt(ODT, ['Scripts/python/main.py', 'import os'])],
    ['an OpenDocument text without content', archive(['mimetype', ODT])],
  ])('is not taken for one that we do: %s', async (_, content) => {
    expect(await typeOf(content)).toBeUndefined();
  });

  it('is no error, whatever its bytes', async () => {
    const starts = [PDF, PNG, JPEG, WEBP, MP3, TAGGED_MP3, MP4, GIF, await docx(), await odt(ODT)];
    const spoilt = fc
      .tuple(fc.constantFrom(...starts), fc.nat(400), fc.uint8Array({ maxLength: 60 }), fc.nat(400))
      .map(([whole, at, bytes, skipped]) =>
        Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + skipped)]),
      );

    await fc.assert(
      fc.asyncProperty(spoilt, async (content) => {
        await typeOf(content);
      }),
      { numRuns: 500 },
    );
  });
});
