import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { anOwner, type Person } from '#testing';
import { startServices, type Services } from './services.js';
import { aForm } from './uploads.js';

const PATH = '/api/portfolio/photo';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG that says how large it is, and holds what is given. */
function aPng(width: number, height: number, ...chunks: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

/** Thirty kilobytes that are told to be 2.7 gigabytes of colour. */
const BOMB = () => aPng(30_000, 30_000, chunk('IDAT', deflateSync(Buffer.alloc(30_000_000), { level: 9 })));
const picture = (channels: 3 | 4 = 3) =>
  sharp({ create: { width: 500, height: 620, channels, background: '#c04020' } });
const anAnimation = () =>
  sharp(
    Buffer.concat(
      ['#ff0000', '#0000ff'].map((colour) => Buffer.alloc(40 * 50 * 3, Buffer.from(colour.slice(1), 'hex'))),
    ),
    { raw: { width: 40, height: 100, channels: 3, pageHeight: 50 } },
  ).webp({ loop: 0, delay: [100, 100] });

describe('a picture that is made to harm', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const put = ({ browser }: Person, bytes: Buffer, name = 'moi.jpg') =>
    browser.send('PUT', PATH, aForm({}, { name, bytes }), { 'accept-language': 'fr' });
  const get = ({ browser }: Person) => browser.get(PATH);
  const withPhoto = async () => {
    const person = await anOwner(api.portfolio.url);
    await put(person, await picture().jpeg().toBuffer());
    return { person, before: (await get(person)).bytes };
  };

  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
  const REFUSED: [string, () => Buffer | Promise<Buffer>, number, string, RegExp][] = [
    ['says it is 30,000 by 30,000', BOMB, 413, 'pixels', /50 millions au plus/],
    ['says so and holds nothing', () => aPng(30_000, 30_000), 400, 'broken', /abîmée ou incomplète/],
    ['is as large as can be said', () => aPng(0x7fffffff, 0x7fffffff), 400, 'broken', /abîmée ou incomplète/],
    ['has no width', () => aPng(0, 10), 400, 'broken', /abîmée ou incomplète/],
    ['has a head and no picture', () => aPng(40, 50), 400, 'broken', /abîmée ou incomplète/],
    ['is an SVG in UTF-16', () => Buffer.from(`\uFEFF${SVG}`, 'utf16le'), 415, 'format', /JPEG, PNG et WebP/],
    ['is an SVG behind empty lines', () => Buffer.from(`\n\n<?xml version="1.0"?>${SVG}`), 415, 'format', /JPEG, PNG et WebP/],
    ['is a TIFF', () => picture().tiff().toBuffer(), 415, 'format', /JPEG, PNG et WebP/],
    ['only begins like a JPEG', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(2000).fill(0x41)]), 400, 'broken', /abîmée ou incomplète/],
    ['only begins like a WebP', () => Buffer.from(`RIFF\xff\xff\xff\x7fWEBPVP8 ${'A'.repeat(500)}`, 'latin1'), 400, 'broken', /abîmée ou incomplète/],
  ]; // prettier-ignore
  it.each(REFUSED)('is refused when it %s, in words, and the photo there was stays', async (_, make, status, code, words) => {
    const { person, before } = await withPhoto();

    const answer = await put(person, await make());

    const { detail, errors } = answer.json<{ detail: string; errors: unknown[] }>();
    expect([answer.status, detail]).toEqual([status, expect.stringMatching(words)]);
    expect(errors).toEqual([expect.objectContaining({ field: 'file', code })]);
    expect((await get(person)).bytes.equals(before)).toBe(true);
  }); // prettier-ignore

  it.each([
    ['in the colours of print', () => picture().toColourspace('cmyk').jpeg().toBuffer()],
    ['in sixteen bits', () => picture().toColourspace('rgb16').png().toBuffer()],
    ['in grey', () => picture().greyscale().jpeg({ progressive: true }).toBuffer()],
    ['that is not opaque', () => picture(4).png().toBuffer()],
    ['that moves: of it, the first picture', () => anAnimation().toBuffer()],
  ])('is none when it is only unusual: %s', async (_, make) => {
    const { person } = await withPhoto();

    expect((await put(person, await make(), 'moi.webp')).status).toBe(200);

    const kept = await sharp((await get(person)).bytes).metadata();
    expect(kept).toMatchObject({ format: 'jpeg', width: 400, height: 500, space: 'srgb', channels: 3 });
    expect(kept.pages ?? 1).toBe(1);
  });

  it('is refused or made anew, whatever bytes of it are changed, and takes no photo away', async () => {
    const { person } = await withPhoto();
    const originals = await Promise.all([
      picture().jpeg().toBuffer(),
      picture().png().toBuffer(),
      picture().webp().toBuffer(),
    ]);
    const changes = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), changes, fc.double({ min: 0.05, max: 1, noNaN: true }), async (original, changed, share) => {
        const bytes = Buffer.from(original.subarray(0, Math.ceil(original.length * share)));
        for (const [place, value] of changed) bytes[Math.floor(place * bytes.length)] = value;
        const before = (await get(person)).bytes;

        const { status } = await put(person, bytes);

        expect([200, 400, 413, 415]).toContain(status);
        const { format, width, height } = await sharp((await get(person)).bytes).metadata();
        expect({ format, width, height }).toEqual({ format: 'jpeg', width: 400, height: 500 });
        if (status !== 200) expect((await get(person)).bytes.equals(before)).toBe(true);
      }),
      { numRuns: 60 },
    ); // prettier-ignore
  });
});
