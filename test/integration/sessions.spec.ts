import { Client } from 'pg';
import { anOwner, Browser, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

describe('sessions', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it('rotates the session at sign-in: the one before opens nothing any more', async () => {
    const { email, password, browser } = await anOwner(api.url);
    const before = browser.token ?? '';

    expect((await browser.post('/api/auth/sign-in', { email, password })).status).toBe(200);

    const old = new Browser(api.url, { cookie: `lorfolio_session=${before}` });
    expect((await old.get('/api/auth/session')).status).toBe(401);
    expect((await browser.get('/api/auth/session')).status).toBe(200);
  });

  it('keeps nobody signed in after signing out', async () => {
    const { browser } = await anOwner(api.url);
    const cookie = `lorfolio_session=${browser.token}`;

    expect((await browser.post('/api/auth/sign-out')).status).toBe(204);

    expect((await new Browser(api.url, { cookie }).get('/api/auth/session')).status).toBe(401);
  });

  it('tells people apart who ask at the same moment', async () => {
    const people = await Promise.all([1, 2, 3].map(() => anOwner(api.url)));
    const [gone] = people;
    const ended = new Browser(api.url, { cookie: `lorfolio_session=${gone?.browser.token}` });
    await gone?.browser.post('/api/auth/sign-out');
    const unknown = new Browser(api.url, { cookie: `lorfolio_session=${'x'.repeat(43)}` });
    const browsers = [ended, unknown, ...people.slice(1).map((person) => person.browser)];

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (browsers[i % 4] as Browser).get('/api/auth/session')),
    );

    const ids = answers.map((answer) => (answer.status === 200 ? answer.json<{ id: string }>().id : answer.status));
    const round = [401, 401, people[1]?.id, people[2]?.id];
    expect(ids).toEqual(Array.from({ length: 40 }, (_, i) => round[i % 4]));
  });

  it('does not let one person wait for what holds another’s session', async () => {
    const [held, free] = await Promise.all([anOwner(api.url), anOwner(api.url)]);
    const client = new Client({ connectionString: api.settings.database.admin });
    await client.connect();
    try {
      await client.query(`UPDATE session SET last_seen_at = last_seen_at - interval '1 hour'`);
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM session WHERE owner_id = $1 FOR UPDATE', [held.id]);

      const answers = await Promise.all([held, free].map(({ browser }) => browser.get('/api/auth/session')));

      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    } finally {
      await client.end();
    }
  });

  it('shows where one is signed in, and ends one session or all others', async () => {
    const { email, password, browser } = await anOwner(api.url);
    const phone = new Browser(api.url, { 'user-agent': 'Mozilla/5.0 (Android 15; Mobile) Firefox/145.0' });
    const library = new Browser(api.url);
    await phone.post('/api/auth/sign-in', { email, password });
    await library.post('/api/auth/sign-in', { email, password });
    type Open = { id: string; device: string; current: boolean }[];

    const open = (await browser.get('/api/auth/sessions')).json<Open>();
    const onPhone = open.find(({ device }) => device === 'Firefox · Android');

    expect(open).toHaveLength(3);
    expect((await browser.delete(`/api/auth/sessions/${onPhone?.id}`)).status).toBe(204);
    expect((await phone.get('/api/auth/session')).status).toBe(401);
    expect((await browser.delete('/api/auth/sessions')).status).toBe(204);
    expect((await library.get('/api/auth/session')).status).toBe(401);
    expect((await browser.get('/api/auth/sessions')).json<Open>()).toEqual([
      expect.objectContaining({ current: true }),
    ]);
  });
});
