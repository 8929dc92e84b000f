import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PortfolioView } from '#portfolio';
import {
  aCounsellor,
  aGrant,
  aLink,
  anOwner,
  asAdmin,
  aVisitor,
  type Answer,
  type Person,
  type Professional,
} from '#testing';
import { startServices, type Services } from './services.js';
import { aForm, aPdf, PNG } from './uploads.js';
import { unzipped } from './unzipped.js';

const PATH = '/api/portfolio/photo';
const NOTHING_BUT_PIXELS = ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'density', 'comments'];

/** Red above, blue below, as a camera writes it: place, date, maker, colour profile, a remark. */
function aPicture(width = 600, height = 750) {
  const half = { width, height: Math.ceil(height / 2), channels: 3 as const, background: '#0000ff' };
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: { create: half }, gravity: 'south' }])
    .withExif({
      IFD0: { Make: 'Appareil-de-Zoé', ImageDescription: 'Chez-moi', DateTime: '2026:11:22 10:00:00' },
      IFD3: { GPSLatitude: '49/1 7/1 10/1', GPSLatitudeRef: 'N', GPSLongitude: '6/1 10/1 30/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Chez-moi</secret></x:xmpmeta>')
    .withIccProfile('p3');
}

describe('a person’s photo', () => {
  let api: Services;
  let picture: Buffer;
  beforeAll(async () => {
    picture = await aPicture().jpeg().toBuffer();
    api = await startServices();
  });
  afterAll(() => api.close());

  const put = ({ browser }: Person, bytes = picture, headers = {}) =>
    browser.send('PUT', PATH, aForm({}, { name: 'moi.jpg', bytes }), headers);
  const get = ({ browser }: Person, headers = {}) => browser.get(PATH, headers);
  const own = async ({ browser }: Person) => (await browser.get('/api/portfolio')).json();
  const read = ({ browser }: Professional, { id }: Person) => browser.get(`/api/counsellor/portfolios/${id}`);
  const owner = () => anOwner(api.portfolio.url);
  const counsellor = () => aCounsellor(api.settings, api.counsellor.url);
  const shown = (answer: Answer) => answer.json<PortfolioView>().photo;
  async function colours(bytes: Buffer) {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (y: number) => [...data.subarray((y * info.width + 200) * 3, (y * info.width + 200) * 3 + 3)];
    return [at(20), at(480)].map(([red = 0, , blue = 0]) => (red > blue ? 'red' : 'blue'));
  }

  it('is made anew: small, upright, and with nothing of what the file said', async () => {
    const person = await owner();
    expect((await sharp(picture).metadata()).exif?.includes('Appareil-de-Zo')).toBe(true);
    for (const said of ['Chez-moi', 'Exif', 'ICC_PROFILE']) expect(picture.includes(said)).toBe(true);

    const answer = await put(person);

    const { bytes, headers } = await get(person);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect([answer.status, answer.json(), answer.headers.get('etag')]).toEqual([200, { version: 1, sha256 }, '"1"']);
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', width: 400, height: 500, space: 'srgb', channels: 3 });
    expect(Object.keys(metadata).filter((key) => NOTHING_BUT_PIXELS.slice(0, 5).includes(key))).toEqual([]);
    for (const said of ['Chez-moi', 'Zo', 'Exif', 'ICC_PROFILE', 'adobe', 'GPS'])
      expect(bytes.includes(said)).toBe(false);
    expect(await colours(bytes)).toEqual(['red', 'blue']);
    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect((await get(person, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
    expect((await get(person, { 'if-none-match': '"1"' })).status).toBe(200);
  });

  it.each([
    ['is turned as the camera was', () => aPicture(750, 600).withMetadata({ orientation: 6 }).jpeg(), 1],
    ['is cut around its middle', () => aPicture(2000, 500).png(), 0],
    ['may be WebP', () => aPicture().webp(), 0],
  ])('%s', async (_, make) => {
    const person = await owner();

    expect((await put(person, await make().toBuffer())).status).toBe(200);

    const { width, height } = await sharp((await get(person)).bytes).metadata();
    expect([width, height]).toEqual([400, 500]);
  });

  it('stands upright when the file only says that it should', async () => {
    const person = await owner();
    // 3: upside down.
    await put(person, await aPicture().withMetadata({ orientation: 3 }).jpeg().toBuffer());

    expect(await colours((await get(person)).bytes)).toEqual(['blue', 'red']);
  });

  const SVG = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  );
  const huge = () => sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#fff' } });
  const REFUSED: [string, () => Promise<Buffer> | Buffer, number, string, RegExp][] = [
    ['weighs more than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1, 1), 413, 'too_large', /10 Mo au plus/],
    ['has more than 50 million pixels', () => huge().png().toBuffer(), 413, 'pixels', /50 millions au plus/],
    ['is an SVG', () => SVG, 415, 'format', /JPEG, PNG et WebP/],
    ['is a GIF', () => sharp(PNG).gif().toBuffer(), 415, 'format', /JPEG, PNG et WebP/],
    ['is an AVIF', () => sharp(PNG).avif().toBuffer(), 415, 'format', /JPEG, PNG et WebP/],
    ['is a PDF by the name of a photo', () => aPdf(), 415, 'format', /JPEG, PNG et WebP/],
    ['breaks off in its head', () => picture.subarray(0, 700), 400, 'broken', /abîmée ou incomplète/],
    [
      'breaks off in the middle',
      () => picture.subarray(0, picture.length - 900),
      400,
      'broken',
      /abîmée ou incomplète/,
    ],
    ['is empty', () => Buffer.alloc(0), 400, 'broken', /abîmée ou incomplète/],
  ];
  it.each(REFUSED)('is refused when it %s, in words', async (_, make, status, code, words) => {
    const person = await owner();

    const answer = await put(person, await make(), { 'accept-language': 'fr' });

    const { detail, errors } = answer.json<{ detail: string; errors: unknown[] }>();
    expect([answer.status, detail]).toEqual([status, expect.stringMatching(words)]);
    expect(errors).toEqual([expect.objectContaining({ field: 'file', code })]);
    expect([(await get(person)).status, (await own(person))['photo']]).toEqual([404, undefined]);
    const english = await put(person, await make(), { 'accept-language': 'en' });
    expect(english.json<{ detail: string }>().detail).toMatch(/^(This photo|We cannot)/);
  });

  it('is refused as JSON, and without a file', async () => {
    const { browser } = await owner();

    expect((await browser.send('PUT', PATH, { file: 'x' })).status).toBe(415);
    expect((await browser.send('PUT', PATH, aForm({ title: 'x' }))).status).toBe(400);
  });

  it('is saved against the one that was seen, told without its content, and taken away', async () => {
    const person = await owner();
    await put(person);
    const other = await aPicture(400, 500).negate().png().toBuffer();

    expect((await put(person, other, { 'if-match': '"2"' })).json()).toMatchObject({ code: 'stale' });
    expect((await put(person, other, { 'if-match': '"1"' })).json()).toMatchObject({ version: 2 });
    const whole = await person.browser.get('/api/portfolio');
    expect(whole.json()).toMatchObject({ photo: { version: 2, sha256: expect.any(String) } });
    expect(whole.text).not.toContain('content"');
    const remove = (version: number) => person.browser.delete(PATH, undefined, { 'if-match': `"${version}"` });
    expect((await remove(1)).status).toBe(412);
    expect([(await remove(2)).status, (await get(person)).status]).toEqual([204, 404]);
    expect((await person.browser.delete(PATH)).status).toBe(404);
    expect((await put(person, other, { 'if-match': '"2"' })).json()).toMatchObject({ code: 'stale' });
  });

  it('is one, when two are sent at the same time', async () => {
    const person = await owner();

    const answers = await Promise.all([put(person), put(person), put(person)]);

    expect(answers.map((answer) => answer.json()['version']).sort()).toEqual([1, 2, 3]);
  });

  it('is read where it is shared, by that very read, and the preview shows the same', async () => {
    const [person, reader] = [await owner(), await counsellor()];
    await put(person);
    const { id } = await aGrant(person, reader, { sections: ['skills', 'photo'] });

    const answer = await read(reader, person);

    const { bytes } = await get(person);
    expect(shown(answer)).toEqual({ mediaType: 'image/jpeg', content: bytes.toString('base64') });
    const preview = await person.browser.get(`/api/portfolio/grants/${id}/preview`);
    expect(shown(preview)).toEqual(shown(answer));
    const { records } = (await person.browser.get('/api/portfolio/access-log')).json<{ records: object[] }>();
    expect(records).toEqual([expect.objectContaining({ action: 'read', sections: expect.arrayContaining(['photo']) })]);

    await person.browser.delete(PATH);
    expect(shown(await read(reader, person))).toBeUndefined();
  });

  it('is hidden where it is not shared, no more shared, or another’s', async () => {
    const [person, reader, other] = [await owner(), await counsellor(), await counsellor()];
    const another = await owner();
    await put(person);
    await put(another);
    const content = (await get(person)).bytes.toString('base64').slice(0, 60);
    // Everything that is usually shared.
    await aGrant(person, reader);
    const seeing = await aGrant(person, other, { sections: ['photo'] });
    expect((await read(other, person)).text).toContain(content);

    expect((await read(reader, person)).text).not.toContain(content);
    const link = await aLink(person, { sections: ['skills'] });
    const open = (token: string) => aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token });
    expect(shown(await open(link.token))).toBeUndefined();
    expect((await read(other, another)).status).toBe(404);
    expect((await other.browser.at(api.portfolio.url).get(PATH)).status).toBe(403);
    await person.browser.patch(`/api/portfolio/grants/${seeing.id}`, { sections: ['skills'] });
    expect(shown(await read(other, person))).toBeUndefined();
    await person.browser.delete(`/api/portfolio/grants/${seeing.id}`);
    expect((await read(other, person)).status).toBe(404);
  });

  it('is on a link that shows it, and in its CV', async () => {
    const person = await owner();
    await put(person);
    const link = await aLink(person, { what: 'cv', sections: ['photo'] });
    const { token } = link;

    const page = await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token });
    const cv = await aVisitor(api.exporting.url).post('/api/export/links/cv.pdf', { token });

    expect(shown(page)?.mediaType).toBe('image/jpeg');
    expect([cv.status, cv.bytes.includes('/DCTDecode')]).toEqual([200, true]);
  });

  it('is on one’s own CV only when asked for', async () => {
    const person = await owner();
    await put(person);
    const cv = (query: string) => person.browser.at(api.exporting.url).get(`/api/export/cv.pdf${query}`);

    expect((await cv('')).bytes.includes('/DCTDecode')).toBe(false);
    expect((await cv('?photo=false')).bytes.includes('/DCTDecode')).toBe(false);
    expect((await cv('?photo=true')).bytes.includes('/DCTDecode')).toBe(true);
    expect((await cv('?photo=oui')).status).toBe(400);
  });

  it('leaves with the archive, and goes with the account', async () => {
    const person = await owner();
    await put(person);

    const entries = await unzipped((await person.browser.get('/api/auth/archive')).bytes);

    expect(entries.get('photo.jpg')).toEqual((await get(person)).bytes);
    expect(entries.get('portfolio.json')?.toString()).toContain('"profilePhoto"');
    await person.browser.delete('/api/auth/account', { password: person.password });
    expect(await asAdmin(api.settings, 'SELECT FROM profile_photo WHERE owner_id = $1', [person.id])).toEqual([]);
  });
});
