import { anOwner, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import { anExperience, aSkill, expectNothingOf, upload, type Evidence } from './uploads.js';

const NOBODYS = '01a20477-6d5b-73c6-9fc5-adaef7a13b6b';

interface Problem {
  detail: string;
  errors?: { field: string }[];
  current?: Evidence;
}

describe('a person bringing evidence', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

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
          expect(answer.json<Problem>().errors?.[0]?.field).toBe(`${field}[0]`);
          answers.push(answer.text);
        }
        expect(answers[0]).toBe(answers[1]);
      }
      await expectNothingOf(api.settings, owner);
    });
  });

  describe('changing it', () => {
    it('replaces words and links, and leaves the rest', async () => {
      const owner = await anOwner(api.url);
      const [first, second] = [await aSkill(owner), await aSkill(owner)];
      const { id } = (await upload(owner, { title: 'A', description: 'B', skillIds: `["${first}"]` })).json<Evidence>();

      const answer = await owner.browser.patch(`/api/portfolio/evidence/${id}`, { title: 'C', skillIds: [second] });

      expect(answer.json()).toMatchObject({ title: 'C', description: 'B', skillIds: [second], version: 2 });
    });

    it('is told when it changed meanwhile, with what it is now', async () => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence>();
      const path = `/api/portfolio/evidence/${id}`;
      await owner.browser.patch(path, { title: 'B' }, { 'if-match': '"1"' });

      const answer = await owner.browser.patch(path, { title: 'C' }, { 'if-match': '"1"' });

      expect(answer.status).toBe(412);
      expect(answer.json<Problem>().current).toMatchObject({ title: 'B', version: 2 });
      expect((await owner.browser.delete(path, undefined, { 'if-match': '"1"' })).status).toBe(412);
    });

    it('cannot make a link of a file', async () => {
      const owner = await anOwner(api.url);
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence>();

      const answer = await owner.browser.patch(`/api/portfolio/evidence/${id}`, { url: 'https://example.org' });

      expect(answer.status).toBe(400);
    });

    it('puts it in the bin, where its file is not to be had, and takes it back', async () => {
      const owner = await anOwner(api.url);
      const skillId = await aSkill(owner);
      const { id } = (await upload(owner, { title: 'A', skillIds: `["${skillId}"]` })).json<Evidence>();
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
      const { id } = (await upload(owner, { title: 'A' })).json<Evidence>();
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
});
