import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { anOwner, asAdmin, type Person, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import { aForm, aPdf, eventually, filesOf, heldBytes, pathOf, PNG, rawUpload, RAW_END, RAW_START } from './uploads.js';

const MB = 1024 * 1024;
const NOBODYS = '01a20477-6d5b-73c6-9fc5-adaef7a13b6b';

interface Evidence {
  id: string;
  version: number;
  title: string;
  url: string | null;
  file: { name: string; mediaType: string; size: number; sha256: string } | null;
  skillIds: string[];
  experienceIds: string[];
}

interface Problem {
  code: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  current?: Evidence;
}

describe('a person bringing evidence', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  const upload = (person: Person, fields: Record<string, string>, bytes = aPdf(), name = 'preuve.pdf') =>
    person.browser.post('/api/portfolio/evidence', aForm(fields, { name, bytes }));

  async function aSkill({ browser }: Person): Promise<string> {
    return (await browser.post('/api/portfolio/skills', { name: 'Pétrir' })).json<{ id: string }>().id;
  }

  async function anExperience({ browser }: Person): Promise<string> {
    const draft = { kind: 'job', title: 'Boulangère' };
    return (await browser.post('/api/portfolio/experiences', draft)).json<{ id: string }>().id;
  }

  async function rowsOf({ id }: Person): Promise<number> {
    const rows = await asAdmin(api.settings, 'SELECT FROM evidence WHERE owner_id = $1', [id]);
    return rows.length;
  }

  async function expectNothingOf(person: Person): Promise<void> {
    expect(await rowsOf(person)).toBe(0);
    expect(
      await eventually(
        () => filesOf(api.settings, person.id),
        (names) => names.length === 0,
      ),
    ).toEqual([]);
  }

  describe('as a link', () => {
    it('finds it in their portfolio, tied to what it shows', async () => {
      const owner = await anOwner(api.url);
      const [skillId, experienceId] = [await aSkill(owner), await anExperience(owner)];

      const answer = await owner.browser.post('/api/portfolio/evidence', {
        title: ' Ma page ',
        description: 'Mes pains',
        url: 'https://example.org/pains?année=2024#bûche',
        skillIds: [skillId],
        experienceIds: [experienceId],
      });

      expect(answer.status).toBe(201);
      expect(answer.headers.get('etag')).toBe('"1"');
      const view = {
        id: expect.any(String),
        title: 'Ma page',
        description: 'Mes pains',
        url: 'https://example.org/pains?année=2024#bûche',
        file: null,
        skillIds: [skillId],
        experienceIds: [experienceId],
        version: 1,
      };
      expect(answer.json()).toEqual(view);
      expect((await owner.browser.get('/api/portfolio')).json<{ evidence: unknown }>().evidence).toEqual([view]);
    });

    it.each([
      ['an address that runs a script', 'javascript:alert(1)'],
      ['another protocol', 'ftp://example.org/x'],
      ['a file of the reader', 'file:///etc/passwd'],
      ['no protocol', 'example.org'],
      ['a password in the address', 'https://me:secret@example.org/'],
      ['nothing', ''],
    ])('is refused %s', async (_, url) => {
      const { browser } = await anOwner(api.url);

      const answer = await browser.post('/api/portfolio/evidence', { title: 'Ma page', url });

      expect(answer.status).toBe(400);
      expect(answer.json<{ errors: unknown }>().errors).toEqual([expect.objectContaining({ field: 'url' })]);
    });

    it('is told of every field that is wrong', async () => {
      const { browser } = await anOwner(api.url);

      const answer = await browser.post('/api/portfolio/evidence', { title: '', skillIds: 'x', colour: 'red' });

      expect(answer.status).toBe(400);
      const fields = answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
      expect(fields.sort()).toEqual(['colour', 'skillIds', 'title', 'url']);
    });
  });

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
      const view = added.json<Evidence & Record<string, unknown>>();
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

      expect(answer.json<Evidence & Record<string, unknown>>().file?.mediaType).toBe('image/png');
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
      expect(answer.json<Problem & Record<string, unknown>>().errors?.map(({ field }) => field)).toEqual(expected);
      await expectNothingOf(owner);
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
      await expectNothingOf(owner);
    });

    it('is refused when it is of a kind we do not keep', async () => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, { title: 'Page' }, Buffer.from('<html><script>alert(1)</script>'), 'cv.pdf');

      expect(answer.status).toBe(415);
      expect(answer.json<Problem & Record<string, unknown>>().detail).toContain('PDF, JPEG');
      await expectNothingOf(owner);
    });

    it('is refused a name that no database takes, but not for it', async () => {
      const owner = await anOwner(api.url);

      const answer = await upload(owner, { title: 'A' }, aPdf(), '..\\../a\u0001b.pdf');

      expect(answer.status).toBe(201);
      expect(answer.json<Evidence & Record<string, unknown>>().file?.name).not.toMatch(/[\u0000-\u001f/\\]/);
    });
  });

  describe('tied to what is not theirs', () => {
    it.each([
      ['as a link', false],
      ['as a file', true],
    ])('is refused %s, as for what does not exist, and leaves nothing', async (_, isFile) => {
      const [owner, other] = [await anOwner(api.url), await anOwner(api.url)];
      const theirs = { skillIds: await aSkill(other), experienceIds: await anExperience(other) };

      for (const [field, id] of Object.entries(theirs)) {
        const answers = [];
        for (const tried of [id, NOBODYS]) {
          const answer = isFile
            ? await upload(owner, { title: 'A', [field]: JSON.stringify([tried]) })
            : await owner.browser.post('/api/portfolio/evidence', {
                title: 'A',
                url: 'https://example.org',
                [field]: [tried],
              });
          expect(answer.status).toBe(400);
          expect(answer.json<Problem & Record<string, unknown>>().errors?.[0]?.field).toBe(`${field}[0]`);
          answers.push(answer.text);
        }
        expect(answers[0]).toBe(answers[1]);
      }
      await expectNothingOf(owner);
    });
  });

  describe('changing it', () => {
    it('replaces words and links, and leaves the rest', async () => {
      const owner = await anOwner(api.url);
      const [first, second] = [await aSkill(owner), await aSkill(owner)];
      const { id } = (await upload(owner, { title: 'A', description: 'B', skillIds: `["${first}"]` })).json<
        Evidence & Record<string, unknown>
      >();

      const answer = await owner.browser.patch(`/api/portfolio/evidence/${id}`, { title: 'C', skillIds: [second] });

      expect(answer.json()).toMatchObject({ title: 'C', description: 'B', skillIds: [second], version: 2 });
    });

    it('is told when it changed meanwhile, with what it is now', async () => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence & Record<string, unknown>>();
      const path = `/api/portfolio/evidence/${id}`;
      await owner.browser.patch(path, { title: 'B' }, { 'if-match': '"1"' });

      const answer = await owner.browser.patch(path, { title: 'C' }, { 'if-match': '"1"' });

      expect(answer.status).toBe(412);
      expect(answer.json<Problem & Record<string, unknown>>().current).toMatchObject({ title: 'B', version: 2 });
      expect((await owner.browser.delete(path, undefined, { 'if-match': '"1"' })).status).toBe(412);
    });

    it('cannot make a link of a file', async () => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence & Record<string, unknown>>();

      const answer = await owner.browser.patch(`/api/portfolio/evidence/${id}`, { url: 'https://example.org' });

      expect(answer.status).toBe(400);
    });

    it('puts it in the bin, where its file is not to be had, and takes it back', async () => {
      const owner = await anOwner(api.url);
      const skillId = await aSkill(owner);
      const { id } = (await upload(owner, { title: 'A', skillIds: `["${skillId}"]` })).json<
        Evidence & Record<string, unknown>
      >();
      const path = `/api/portfolio/evidence/${id}`;

      expect((await owner.browser.delete(path)).status).toBe(204);
      expect((await owner.browser.get(`${path}/file`)).status).toBe(404);
      expect((await owner.browser.patch(path, { title: 'B' })).status).toBe(404);
      expect((await owner.browser.get('/api/portfolio/bin')).json()).toEqual([
        expect.objectContaining({ kind: 'evidence', id }),
      ]);

      const back = await owner.browser.post(`${path}/restore`);

      expect(back.json()).toMatchObject({ id, title: 'A', skillIds: [skillId] });
      expect((await owner.browser.get(`${path}/file`)).status).toBe(200);
    });

    it('can do nothing to another person’s', async () => {
      const [owner, other] = [await anOwner(api.url), await anOwner(api.url)];
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence & Record<string, unknown>>();
      const path = `/api/portfolio/evidence/${id}`;

      const tried = [
        await other.browser.get(`${path}/file`),
        await other.browser.patch(path, { title: 'B' }),
        await other.browser.delete(path),
        await other.browser.post(`${path}/restore`),
      ];

      expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      const nobodys = await other.browser.get(`/api/portfolio/evidence/${NOBODYS}/file`);
      expect(tried[0]?.text).toBe(nobodys.text);
    });
  });

  describe('whose file was damaged on disk', () => {
    it.each([
      ['altered', (path: string) => writeFile(path, aPdf(1000).fill('x', 500))],
      ['cut', (path: string) => writeFile(path, aPdf(10))],
      ['lost', (path: string) => rm(path)],
    ])('is told so, and sent nothing, when it was %s', async (_, damage) => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence & Record<string, unknown>>();
      await damage(pathOf(api.settings, owner.id, id));

      const answer = await owner.browser.get(`/api/portfolio/evidence/${id}/file`, { 'accept-language': 'en' });

      expect(answer.status).toBe(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.headers.get('content-disposition')).toBeNull();
      expect(answer.json<Problem & Record<string, unknown>>().detail).toContain('damaged or lost on our side');
    });
  });

  describe('of great size', () => {
    it('may bring 25 MB and not a byte more', async () => {
      const owner = await anOwner(api.url);

      expect((await upload(owner, { title: 'A' }, aPdf(25 * MB))).status).toBe(201);
      const refused = await upload(owner, { title: 'A' }, aPdf(25 * MB + 1));

      expect(refused.status).toBe(413);
      expect(refused.json<Problem & Record<string, unknown>>().detail).toContain('25 Mo');
      expect(await filesOf(api.settings, owner.id)).toHaveLength(1);
      expect((await owner.browser.get('/api/portfolio/storage')).json()).toEqual({
        usedBytes: 25 * MB,
        limitBytes: 500 * MB,
      });
    }, 30_000);

    it('is refused before anything is read when the length says so', async () => {
      const owner = await anOwner(api.url);
      const request = rawUpload(api.url, owner, undefined, { 'content-length': String(40 * MB) });
      request.flushHeaders();

      const [response] = (await once(request, 'response')) as [IncomingMessage];

      expect(response.statusCode).toBe(413);
      request.destroy();
      await expectNothingOf(owner);
    });

    it('costs little memory on the way in and out', async () => {
      const owner = await anOwner(api.url);
      const before = heldBytes();
      let most = before;
      const request = rawUpload(api.url, owner);
      request.write(RAW_START + '%PDF-1.7\n');
      for (let sent = 0; sent < 24 * 16; sent++) {
        if (!request.write(Buffer.alloc(MB / 16, ' '))) await once(request, 'drain');
        if (sent % 16 === 0) most = Math.max(most, heldBytes());
      }
      request.end(RAW_END);
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(201);
      const { id } = JSON.parse(await text(answer)) as Evidence;

      const file = await fetch(`${api.url}/api/portfolio/evidence/${id}/file`, {
        headers: { cookie: `lorfolio_session=${owner.browser.token ?? ''}` },
      });
      let [received, chunks] = [0, 0];
      for await (const chunk of file.body ?? []) {
        received += (chunk as Uint8Array).length;
        if (chunks++ % 16 === 0) most = Math.max(most, heldBytes());
      }

      expect(received).toBe(24 * MB + 9);
      expect(most - before).toBeLessThan(8 * MB);
    }, 30_000);
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

      await expectNothingOf(owner);
    });
  });
});
