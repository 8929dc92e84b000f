import { anOwner, startApp, type TestApp } from '#testing';
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
