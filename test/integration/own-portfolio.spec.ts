import { Client } from 'pg';
import { PurgeService } from '../../apps/portfolio/src/bin/purge.service.js';
import { anOwner, Browser, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

interface Thing {
  id: string;
  version: number;
}

describe('an owner writing their portfolio', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  /** As the schema's owner, whom row-level security does not hold. */
  async function lookBehind(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }> {
    const client = new Client({ connectionString: api.settings.database.admin });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  }

  const BAKER = {
    kind: 'apprenticeship',
    title: 'Apprenti boulanger',
    organisation: 'Au Bon Levain',
    startedOn: '2024-09',
  };

  it('records an experience with what is known of its dates', async () => {
    const { browser } = await anOwner(api.url);

    const answer = await browser.post('/api/portfolio/experiences', {
      ...BAKER,
      title: '  Apprenti   boulanger ',
      endedOn: '2026',
      description: 'Je pétris.\r\n\r\n\r\n\r\nJe façonne.',
    });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json()).toEqual({
      id: expect.any(String),
      kind: 'apprenticeship',
      title: 'Apprenti boulanger',
      organisation: 'Au Bon Levain',
      place: null,
      startedOn: '2024-09',
      endedOn: '2026',
      ongoing: false,
      description: 'Je pétris.\n\nJe façonne.',
      results: null,
      version: 1,
    });
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ experiences: [answer.json()] });
  });

  it.each([
    ['a month that does not exist', { startedOn: '2009-13' }, 'startedOn', 'isPartialDate'],
    ['a day that does not exist', { startedOn: '2009-02-30' }, 'startedOn', 'isPartialDate'],
    ['a date in words', { startedOn: 'mars 2009' }, 'startedOn', 'isPartialDate'],
    ['an end before the start', { startedOn: '2009-03', endedOn: '2008' }, 'endedOn', 'endBeforeStart'],
    ['an end of what goes on', { ongoing: true, endedOn: '2026' }, 'endedOn', 'ongoing'],
    ['a kind that is none', { kind: 'astronaut' }, 'kind', 'isIn'],
    ['a title of blanks', { title: '   ' }, 'title', 'isNotEmpty'],
    ['a title too long', { title: 'x'.repeat(201) }, 'title', 'maxLength'],
    ['a text with a null character', { description: 'a\u0000b' }, 'description', 'isPlainText'],
    ['half a character', { results: 'a\ud800b' }, 'results', 'isPlainText'],
    ['a field there is not', { salary: 1 }, 'salary', 'whitelistValidation'],
  ])('refuses %s, naming the field', async (_, wrong, field, code) => {
    const { browser } = await anOwner(api.url);

    const answer = await browser.post('/api/portfolio/experiences', { ...BAKER, ...wrong });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'invalid', errors: [{ field, code }] });
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ experiences: [] });
  });

  it.each([
    ['what is no JSON', '{"kind":', 'application/json', 400],
    ['no JSON type', 'kind=job', 'text/csv', 415],
    ['two megabytes', JSON.stringify({ title: 'x'.repeat(2_000_000) }), 'application/json', 413],
    ['a list', '[]', 'application/json', 400],
  ])('refuses %s with a problem, not with a failure', async (_, body, type, status) => {
    const { browser } = await anOwner(api.url);

    const response = await fetch(`${api.url}/api/portfolio/experiences`, {
      method: 'POST',
      headers: { 'content-type': type, cookie: `lorfolio_session=${browser.token}` },
      body,
    });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status, detail: expect.any(String) });
  });

  it('counts characters as it stores them: what the limit lets through is saved', async () => {
    const { browser } = await anOwner(api.url);
    const hearts = '❤️'.repeat(100);

    expect((await browser.post('/api/portfolio/experiences', { ...BAKER, title: hearts })).json()).toMatchObject({
      title: hearts,
    });
    expect((await browser.post('/api/portfolio/experiences', { ...BAKER, title: `${hearts}!` })).status).toBe(400);
    // Each of these is two characters once it is normalised.
    expect((await browser.post('/api/portfolio/experiences', { ...BAKER, title: '\u0958'.repeat(101) })).status).toBe(
      400,
    );
  });

  it('changes what is sent, clears what is null and leaves the rest', async () => {
    const { browser } = await anOwner(api.url);
    const { id } = (await browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();

    const answer = await browser.patch(`/api/portfolio/experiences/${id}`, { organisation: null, ongoing: true });

    expect(answer.json()).toMatchObject({
      title: BAKER.title,
      organisation: null,
      startedOn: '2024-09',
      ongoing: true,
      version: 2,
    });
  });

  it('never overwrites another tab: the second save is refused with what is there now', async () => {
    const { browser } = await anOwner(api.url);
    const { id } = (await browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();
    const path = `/api/portfolio/experiences/${id}`;

    const first = await browser.patch(path, { place: 'Metz' }, { 'if-match': '"1"' });
    const second = await browser.patch(path, { place: 'Nancy' }, { 'if-match': '"1"' });

    expect(first.status).toBe(200);
    expect(second.status).toBe(412);
    expect(second.json()).toMatchObject({ code: 'stale', current: { place: 'Metz', version: 2 } });
    expect((await browser.patch(path, {}, { 'if-match': 'two' })).status).toBe(400);
  });

  it('of eight saves against the same version, one wins', async () => {
    const { browser } = await anOwner(api.url);
    const { id } = (await browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        browser.patch(`/api/portfolio/experiences/${id}`, { place: `Place ${i}` }, { 'if-match': '"1"' }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
  });

  it.each([
    ['experiences', BAKER, 'experience', BAKER.title],
    ['skills', { name: 'Pétrir à la main' }, 'skill', 'Pétrir à la main'],
    ['languages', { name: 'Polonais', level: 'native' }, 'language', 'Polonais'],
  ])('bins %s for 30 days, from where they come back', async (section, draft, kind, title) => {
    const { browser } = await anOwner(api.url);
    const path = `/api/portfolio/${section}`;
    const { id } = (await browser.post(path, draft)).json<Thing>();

    expect((await browser.delete(`${path}/${id}`)).status).toBe(204);
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ [section]: [] });
    expect((await browser.get('/api/portfolio/bin')).json()).toEqual([
      { kind, id, title, binnedAt: expect.any(String), endsAt: expect.any(String) },
    ]);
    expect((await browser.delete(`${path}/${id}`)).status).toBe(404);
    expect((await browser.patch(`${path}/${id}`, {})).status).toBe(404);

    expect((await browser.post(`${path}/${id}/restore`)).json()).toMatchObject({ id, version: 3 });
    expect((await browser.post(`${path}/${id}/restore`)).status).toBe(404);
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ [section]: [{ id }] });
  });

  it('has nothing left in the bin after 30 days', async () => {
    const { email, password, browser } = await anOwner(api.url);
    const { id } = (await browser.post('/api/portfolio/skills', { name: 'Souder' })).json<Thing>();
    await browser.delete(`/api/portfolio/skills/${id}`);

    api.clock.advance(31);

    await browser.post('/api/auth/sign-in', { email, password });
    expect((await browser.get('/api/portfolio/bin')).json()).toEqual([]);
    expect((await browser.post(`/api/portfolio/skills/${id}/restore`)).status).toBe(404);
  });

  it('removes for good what has been in the bin for 30 days, and nothing else', async () => {
    const { id: ownerId, browser } = await anOwner(api.url);
    const kept = (await browser.post('/api/portfolio/skills', { name: 'Souder' })).json<Thing>();
    const binned = (await browser.post('/api/portfolio/skills', { name: 'Braser' })).json<Thing>();
    await browser.delete(`/api/portfolio/skills/${binned.id}`);
    const left = async () => {
      const { rows } = await lookBehind('SELECT id FROM skill WHERE owner_id = $1', [ownerId]);
      return rows.map(({ id }) => id as string);
    };

    await api.app.get(PurgeService).purge();
    expect(await left()).toHaveLength(2);
    api.clock.advance(30);
    await api.app.get(PurgeService).purge();

    expect(await left()).toEqual([kept.id]);
  });

  it('ties a skill to the experiences where it was used, and only to one’s own', async () => {
    const { browser } = await anOwner(api.url);
    const stranger = await anOwner(api.url);
    const mine = (await browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();
    const theirs = (await stranger.browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();
    const skill = (
      await browser.post('/api/portfolio/skills', {
        name: 'Pétrir',
        level: 3,
        contexts: ['au fournil', 'au fournil'],
        experienceIds: [mine.id],
      })
    ).json<Thing>();

    expect(skill).toMatchObject({ level: 3, contexts: ['au fournil'], experienceIds: [mine.id] });
    const refused = await browser.patch(`/api/portfolio/skills/${skill.id}`, { experienceIds: [mine.id, theirs.id] });
    const unknown = await browser.patch(`/api/portfolio/skills/${skill.id}`, { experienceIds: [mine.id, skill.id] });
    expect(refused.json()).toMatchObject({ errors: [{ field: 'experienceIds[1]', code: 'exists' }] });
    expect(refused.text).toBe(unknown.text);

    // What is binned is not linked, and is again when it comes back.
    await browser.delete(`/api/portfolio/experiences/${mine.id}`);
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ skills: [{ experienceIds: [] }] });
    await browser.post(`/api/portfolio/experiences/${mine.id}/restore`);
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ skills: [{ experienceIds: [mine.id] }] });
  });

  it('shows nobody another person’s portfolio', async () => {
    const mine = await anOwner(api.url);
    const stranger = await anOwner(api.url);
    const { id } = (await mine.browser.post('/api/portfolio/experiences', BAKER)).json<Thing>();

    for (const answer of [
      await stranger.browser.patch(`/api/portfolio/experiences/${id}`, { title: 'Mine now' }),
      await stranger.browser.delete(`/api/portfolio/experiences/${id}`),
      await stranger.browser.post(`/api/portfolio/experiences/${id}/restore`),
      await stranger.browser.delete('/api/portfolio/experiences/not-an-id'),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({ code: 'not_found' });
    }
    expect((await new Browser(api.url).get('/api/portfolio')).status).toBe(401);
    expect((await mine.browser.get('/api/portfolio')).json()).toMatchObject({ experiences: [{ title: BAKER.title }] });
  });

  it('is alive, and ready when its schema is of this version', async () => {
    const anyone = new Browser(api.url);

    expect((await anyone.get('/api/health/live')).json()).toEqual({ status: 'live' });
    expect((await anyone.get('/api/health/ready')).json()).toEqual({ status: 'ready' });
    expect((await anyone.get('/api/nothing-here')).json()).toMatchObject({ code: 'not_found', status: 404 });
  });
});
