import { Client } from 'pg';
import { aCounsellor, aGrant, anOwner, asAdmin, eventually, startApp, type TestApp } from '#testing';
import { Renderer } from '../../apps/export/src/rendering/renderer.js';
import { exportRoot, startServices, type Services } from './services.js';

/** The service with room for one document, and one that waits. */
describe('asking for more documents than can be made', () => {
  let api: Services;
  let narrow: TestApp;
  beforeAll(async () => {
    api = await startServices();
    narrow = await startApp((settings) => exportRoot(settings, { threads: 1, waiting: 2 }), api.settings, api.clock);
  });
  afterAll(async () => {
    await narrow.close();
    await api.close();
  });

  it('is answered 429, with a word on when to come back, and is possible again afterwards', async () => {
    const owner = await anOwner(api.portfolio.url);
    const browser = owner.browser.at(narrow.url);
    const take = () => browser.get('/api/export/cv.pdf', { 'accept-language': 'fr' });

    const answers = await Promise.all(Array.from({ length: 8 }, take));
    const refused = answers.filter(({ status }) => status === 429);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    for (const answer of refused) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.json()).toMatchObject({ code: 'too_many_requests', detail: expect.stringContaining('Réessayez') });
    }
    expect((await take()).status).toBe(200);
  });

  it('is answered 404 for a document that was deleted while it waited', async () => {
    const [other, owner] = [await anOwner(api.portfolio.url), await anOwner(api.portfolio.url)];
    const readers = [
      await aCounsellor(api.settings, api.counsellor.url),
      await aCounsellor(api.settings, api.counsellor.url),
    ];
    for (const reader of readers) await aGrant(other, reader);
    const draft = { name: 'CV', kind: 'cv-by-date', language: 'fr' };
    const { id } = (await owner.browser.post('/api/portfolio/documents', draft)).json<{ id: string }>();
    const renderer = narrow.app.get(Renderer);
    const lock = new Client({ connectionString: api.settings.database.admin });
    await lock.connect();
    try {
      // The first two cannot be read, and hold the only place and that of the next; the third could be.
      await lock.query('BEGIN; LOCK TABLE consent_grant IN ACCESS EXCLUSIVE MODE');
      const taken = Promise.all(
        readers.map((reader) => reader.browser.at(narrow.url).get(`/api/export/portfolios/${other.id}/cv.pdf`)),
      );
      await eventually(
        () => asAdmin(api.settings, 'SELECT FROM pg_locks WHERE NOT granted'),
        ({ length }) => length > 1,
      );
      const waiting = owner.browser.at(narrow.url).get(`/api/export/documents/${id}/pdf`);
      await eventually(
        () => Promise.resolve(renderer.queueLength),
        (length) => length === 1,
      );
      expect((await owner.browser.delete(`/api/portfolio/documents/${id}`)).status).toBe(204);
      await lock.query('COMMIT');

      expect([...(await taken), await waiting].map(({ status }) => status)).toEqual([200, 200, 404]);
    } finally {
      await lock.end();
    }
  });

  it('is answered to its end when the service stops meanwhile', async () => {
    const owner = await anOwner(api.portfolio.url);
    const stopping = await startApp((settings) => exportRoot(settings), api.settings, api.clock);
    const answer = owner.browser.at(stopping.url).get('/api/export/cv.pdf', { connection: 'close' });
    // It is in the service once its session was looked up: then it has been accepted, and is answered.
    await owner.browser.at(stopping.url).get('/api/health/ready', { connection: 'close' });

    await stopping.close();

    expect((await answer).status).toBe(200);
  });
});
