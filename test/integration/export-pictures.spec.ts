import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFName, PDFString, type PDFDict } from 'pdf-lib';
import sharp from 'sharp';
import { newId } from '#common';
import type { DocumentSource, EvidenceFileView } from '#consent';
import { defaultComposition, type Composition, type DocumentKind } from '#portfolio';
import { Renderer } from '../../apps/export/src/rendering/renderer.js';
import { USUAL_LIMITS } from '../../apps/export/src/rendering/rendering-limits.js';
import { elements } from '../../libs/documents/fixtures/read-book.js';
import { dictionaries, readPdf, type ReadPdf } from '../../libs/documents/fixtures/read-pdf.js';

type Kind = 'jpeg' | 'png' | 'webp';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** Threads run what was built, and read the files of the evidence that the document shows. */
describe('pictures of the evidence in a document', () => {
  const ownerId = newId();
  let folder: string;
  let renderer: Renderer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lorfolio-spec-'));
    await mkdir(join(folder, 'evidence', ownerId), { recursive: true });
    renderer = new Renderer(USUAL_LIMITS, { evidence: folder });
  });
  afterAll(async () => {
    await renderer.onApplicationShutdown();
    await rm(folder, { recursive: true, force: true });
  });

  const drawn = (format: Kind, width = 300, height = 200) =>
    sharp({ create: { width, height, channels: 4, background: { r: 15, g: 82, b: 87, alpha: 0.5 } } })
      .toFormat(format)
      .withExif({ IFD0: { Artist: 'Quelqu’un' } })
      .toBuffer();

  /** A piece of evidence whose file lies in the folder. */
  async function shown(title: string, bytes: Buffer, rest: Partial<EvidenceFileView> = {}) {
    const id = newId();
    await writeFile(join(folder, 'evidence', ownerId, id), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { name: `${title}.jpg`, mediaType: 'image/jpeg', size: bytes.length, sha256, ...rest };
    return { id, title, description: null, url: null, file, skillIds: [], experienceIds: [] };
  }
  type Shown = Awaited<ReturnType<typeof shown>>;

  async function made(evidence: Shown[], kind: DocumentKind = 'portfolio', rest: Partial<Composition> = {}) {
    const document = { id: newId(), version: 1, name: 'X', code: null, ...defaultComposition(kind, 'fr'), ...rest };
    const profile = { givenName: 'Inès', familyName: 'Morel', headline: null, summary: null };
    const source = JSON.stringify({ document, view: { ownerId, profile, evidence } } satisfies DocumentSource);
    const task = { source, madeAt: new Date('2026-11-27T00:00:00Z'), verifyAt: 'https://lorfolio.example/v' };
    return readPdf(Buffer.from((await renderer.make('a', 'document', () => task)).content));
  }
  const alts = (read: ReadPdf) =>
    elements(read, 'Figure').map((figure) => figure.lookup(PDFName.of('Alt'), PDFString).decodeText());
  const sizes = ({ document }: ReadPdf) =>
    dictionaries(document, 'XObject', 'Image').map((each: PDFDict) => String(each.get(PDFName.of('Width'))));

  it.each<[DocumentKind, Kind]>([
    ['portfolio', 'jpeg'],
    ['portfolio', 'png'],
    ['portfolio', 'webp'],
    ['booklet', 'jpeg'],
  ])(
    'are in a %s, from %s, with the title of the evidence in their place for who does not see them',
    async (kind, format) => {
      const read = await made([await shown('La vitrine', await drawn(format), { mediaType: `image/${format}` })], kind);

      expect(alts(read)).toEqual(['La vitrine']);
      expect(sizes(read)).toEqual(['300']);
      expect(read.bytes.toString('latin1')).not.toContain('Quelqu');
    },
  );

  it('are upright, and not larger than they are printed', async () => {
    const turned = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#888' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    expect(sizes(await made([await shown('Grande', turned)]))).toEqual(['1200']);
  });

  it('are few bytes, whatever they show', async () => {
    const noise = Buffer.from(Array.from({ length: 1600 * 1600 * 3 }, (_, index) => (index * 2_654_435_761) >>> 24));
    const bytes = await sharp(noise, { raw: { width: 1600, height: 1600, channels: 3 } })
      .jpeg({ quality: 100 })
      .toBuffer();
    expect(bytes.length).toBeGreaterThan(1_000_000);

    expect((await made([await shown('Bruit', bytes)])).bytes.length).toBeLessThan(650_000);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut off', (whole) => whole.subarray(0, whole.length / 2)],
    ['of another kind than it says', () => Buffer.from(SVG)],
    ['not a picture at all', () => Buffer.from('%PDF-1.7')],
    ['empty', () => Buffer.alloc(0)],
  ])('are a plain line where one is %s, and the others stay', async (_, broken) => {
    const bytes = await drawn('jpeg');
    const read = await made([await shown('Cassée', broken(bytes)), await shown('Entière', bytes)]);

    expect(alts(read)).toEqual(['Entière']);
    expect(read.text.match(/Image illisible/g)).toHaveLength(1);
  });

  it('are a plain line where one has too many pixels for its bytes', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();

    expect((await made([await shown('Bombe', bomb, { mediaType: 'image/png' })])).text).toContain('Image illisible');
  });

  it('are a plain line where one was altered or lost since', async () => {
    const bytes = await drawn('jpeg');
    const [altered, lost] = [await shown('Changée', bytes, { sha256: '0'.repeat(64) }), await shown('Perdue', bytes)];
    await rm(join(folder, 'evidence', ownerId, lost.id));
    // Another content than in the tests before: what was read may be remembered.
    const { text } = await made([altered, { ...lost, file: { ...lost.file, sha256: '1'.repeat(64) } }]);

    expect(text.match(/Image illisible/g)).toHaveLength(2);
  });

  it('are those of the evidence that the document shows, and of no other file', async () => {
    const bytes = await drawn('jpeg');
    const [one, other] = [await shown('Montrée', bytes), await shown('Laissée', bytes)];
    const paper = await shown('Papier', bytes, { mediaType: 'application/pdf' });

    expect(alts(await made([one, other, paper], 'portfolio', { leftOut: [other.id] }))).toEqual(['Montrée']);
    expect(alts(await made([one, other], 'portfolio', { parts: ['summary'] }))).toEqual([]);
    expect(alts(await made([one], 'cv-by-date', { parts: ['evidence'] }))).toEqual([]);
  });

  it('are sixty at most, and the rest is listed', async () => {
    const bytes = await drawn('jpeg', 40, 30);
    const many = await Promise.all(Array.from({ length: 62 }, (_, index) => shown(`Preuve ${index + 1}`, bytes)));
    const read = await made(many);

    expect(alts(read)).toHaveLength(60);
    expect(read.text).toContain('Preuve 62');
  });

  it('are the same bytes each time', async () => {
    const evidence = [await shown('La même', await drawn('webp', 500, 400), { mediaType: 'image/webp' })];

    expect((await made(evidence)).bytes.equals((await made(evidence)).bytes)).toBe(true);
  });
});
