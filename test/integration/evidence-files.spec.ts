import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { anOwner, type TestApp, eventually, heldBytes, heldMoreThan } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import {
  aForm,
  anExperience,
  aPdf,
  aSkill,
  expectNothingOf,
  filesOf,
  pathOf,
  PNG,
  rawUpload,
  RAW_END,
  RAW_START,
  upload,
  type Evidence,
} from './uploads.js';

const MB = 1024 * 1024;
const LITTLE = 8 * MB;

interface Problem {
  detail: string;
  errors?: { field: string }[];
}

describe('a person bringing a file as evidence', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  describe('as a file', () => {
    it('gets it back byte for byte, under its own name, and as nothing that runs', async () => {
      const owner = await anOwner(api.url);
      const [skillId, experienceId] = [await aSkill(owner), await anExperience(owner)];
      const bytes = aPdf(70_000);
      const fields = {
        title: 'Attestation',
        description: 'De mon stage',
        skillIds: JSON.stringify([skillId]),
        experienceIds: JSON.stringify([experienceId]),
      };

      const added = await upload(owner, fields, bytes, 'Ça, "c’est" Łukasz Nguyễn.pdf');

      expect(added.status).toBe(201);
      const view = added.json<Evidence>();
      expect(view).toEqual({
        id: expect.any(String),
        title: 'Attestation',
        description: 'De mon stage',
        url: null,
        file: {
          name: 'Ça, "c’est" Łukasz Nguyễn.pdf',
          mediaType: 'application/pdf',
          size: 70_000,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
        skillIds: [skillId],
        experienceIds: [experienceId],
        version: 1,
      });
      const file = await owner.browser.get(`/api/portfolio/evidence/${view.id}/file`);
      expect(file.status).toBe(200);
      expect(file.bytes.equals(bytes)).toBe(true);
      expect(Object.fromEntries(file.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': '70000',
        'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%C3%87a%2C%20/),
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
        'cache-control': 'no-store',
      });
    });

    it('has its type read from the content, whatever its name says', async () => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, { title: 'Photo' }, PNG, 'virus.exe.pdf');

      expect(answer.json<Evidence>().file).toMatchObject({ mediaType: 'image/png', name: 'virus.exe.pdf.png' });
    });

    it.each([
      ['no title', {}, ['title']],
      ['a title of blanks', { title: '   ' }, ['title']],
      ['a list that is none', { title: 'A', skillIds: 'abc' }, ['skillIds']],
      ['broken JSON for a list', { title: 'A', experienceIds: '["' }, ['experienceIds']],
      ['a field that does not exist', { title: 'A', colour: 'red' }, ['colour']],
      ['an address beside the file', { title: 'A', url: 'https://example.org' }, ['url']],
      ['a text that cannot be stored', { title: 'A\u0000' }, ['title']],
      ['too long a text', { title: 'A', description: 'x'.repeat(2001) }, ['description']],
    ])('is refused with %s, and leaves nothing', async (_, fields, expected) => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, fields);

      expect(answer.status).toBe(400);
      expect(answer.json<Problem>().errors?.map(({ field }) => field)).toEqual(expected);
      await expectNothingOf(api.settings, owner);
    });

    it('is refused without a file, or with a field behind it, or a second one', async () => {
      const owner = await anOwner(api.url);
      const fieldBehind = aForm({ title: 'A' }, { name: 'a.pdf', bytes: aPdf() });
      fieldBehind.append('description', 'too late');
      const twoFiles = aForm({ title: 'A' }, { name: 'a.pdf', bytes: aPdf() });
      twoFiles.append('file', new Blob(['x']), 'b.pdf');

      for (const form of [aForm({ title: 'A' }), fieldBehind, twoFiles]) {
        const answer = await owner.browser.post('/api/portfolio/evidence', form);
        expect([400, 413]).toContain(answer.status);
      }
      await expectNothingOf(api.settings, owner);
    });

    it('is refused when it is of a kind we do not keep', async () => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, { title: 'Page' }, Buffer.from('<html><script>alert(1)</script>'), 'cv.pdf');

      expect(answer.status).toBe(415);
      expect(answer.json<Problem>().detail).toContain('PDF, JPEG');
      await expectNothingOf(api.settings, owner);
    });

    it('is refused a name that no database takes, but not for it', async () => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, { title: 'A' }, aPdf(), '..\\../a\u0001b.pdf');

      expect(answer.status).toBe(201);
      expect(answer.json<Evidence>().file?.name).not.toMatch(/[\u0000-\u001f/\\]/);
    });
  });

  describe('whose file was damaged on disk', () => {
    it.each([
      ['altered', (path: string) => writeFile(path, aPdf(1000).fill('x', 500))],
      ['cut', (path: string) => writeFile(path, aPdf(10))],
      ['lost', (path: string) => rm(path)],
    ])('is told so, and sent nothing, when it was %s', async (_, damage) => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence>();
      await damage(pathOf(api.settings, owner.id, id));

      const answer = await owner.browser.get(`/api/portfolio/evidence/${id}/file`, { 'accept-language': 'en' });

      expect(answer.status).toBe(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.headers.get('content-disposition')).toBeNull();
      expect(answer.json<Problem>().detail).toContain('damaged or lost on our side');
    });
  });

  describe('of great size', () => {
    it('may bring 25 MB and not a byte more', async () => {
      const owner = await anOwner(api.url);

      expect((await upload(owner, { title: 'A' }, aPdf(25 * MB))).status).toBe(201);
      const refused = await upload(owner, { title: 'A' }, aPdf(25 * MB + 1));

      expect(refused.status).toBe(413);
      expect(refused.json<Problem>().detail).toContain('25 Mo');
      expect(await filesOf(api.settings, owner.id)).toHaveLength(1);
      expect((await owner.browser.get('/api/portfolio/storage')).json()).toEqual({
        usedBytes: 25 * MB,
        limitBytes: 500 * MB,
      });
    });

    it('is refused before anything is read when the length says so', async () => {
      const owner = await anOwner(api.url);
      const request = rawUpload(api.url, owner, undefined, { 'content-length': String(40 * MB) });
      request.flushHeaders();

      const [response] = (await once(request, 'response')) as [IncomingMessage];

      expect(response.statusCode).toBe(413);
      request.destroy();
      await expectNothingOf(api.settings, owner);
    });

    it('costs little memory on the way in and out', async () => {
      const owner = await anOwner(api.url);
      const before = heldBytes();
      const request = rawUpload(api.url, owner);
      request.write(RAW_START + '%PDF-1.7\n');
      for (let sent = 0; sent < 24 * 16; sent++) {
        if (!request.write(Buffer.alloc(MB / 16, ' '))) await once(request, 'drain');
      }
      expect(await heldMoreThan(before, LITTLE)).toBeLessThan(LITTLE);
      request.end(RAW_END);
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(201);
      const { id } = JSON.parse(await text(answer)) as Evidence;

      const asked = get(`${api.url}/api/portfolio/evidence/${id}/file`, {
        headers: { cookie: `lorfolio_session=${owner.browser.token ?? ''}` },
      });
      const [file] = (await once(asked, 'response')) as [IncomingMessage];
      let received = 0;
      for await (const chunk of file as AsyncIterable<Buffer>) {
        if (received === 0) expect(await heldMoreThan(before, LITTLE)).toBeLessThan(LITTLE);
        received += chunk.length;
      }

      expect(received).toBe(24 * MB + 9);
    });
  });

  describe('who goes away in the middle', () => {
    it('leaves neither row nor file', async () => {
      const owner = await anOwner(api.url);
      const request = rawUpload(api.url, owner);
      request.on('error', () => undefined);
      request.write(RAW_START + '%PDF-1.7\n');
      request.write(Buffer.alloc(MB, ' '));
      const begun = await eventually(
        () => filesOf(api.settings, owner.id),
        (names) => names.length === 1,
      );
      expect(begun).toHaveLength(1);

      request.destroy();

      await expectNothingOf(api.settings, owner);
    });
  });
});
