import { aLink, anOwner, aVisitor, type Link, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const PASSWORD = 'tarte aux quetsches';
const NOBODYS = 'A'.repeat(43);

/** What a page that was opened by a link asks, as long as someone looks at it. */
describe('a link, for a page that is open', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aScene(): Promise<{ owner: Person }> {
    const owner = await anOwner(api.portfolio.url);
    await aFilledPortfolio(owner.browser);
    return { owner };
  }
  const logOf = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/access-log')).json<{ records: unknown[] }>().records;
  const ENDED: [string, (owner: Person, link: Link) => Promise<unknown>][] = [
    ['was withdrawn', ({ browser }, { id }) => browser.delete(`/api/portfolio/links/${id}`)],
    ['has another address now', ({ browser }, { id }) => browser.post(`/api/portfolio/links/${id}/new-address`)],
    [
      'came to its day',
      async () => {
        await Promise.resolve();
        api.clock.advance(1);
      },
    ],
    ['went with its owner', ({ browser, password }) => browser.delete('/api/auth/account', { password })],
  ];
  const standing = async ({ token }: { token: string }, browser = aVisitor(api.counsellor.url)) => {
    const answer = await browser.post('/api/counsellor/links/standing', { token });
    return answer.status === 200 ? answer.json<{ version: number }>().version : answer.status;
  };
  const versionRead = async (link: Link) =>
    (await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token: link.token })).json<{
      access: { version: number };
    }>().access.version;

  it('tells whether it is what it was, without a password; that is no opening and in no log', async () => {
    const { owner } = await aScene();
    const link = await aLink(owner, { password: PASSWORD });

    expect(await standing(link)).toBe(1);
    const answer = await aVisitor(api.counsellor.url).post('/api/counsellor/links/standing', { token: link.token });
    expect(answer.json()).toEqual({ version: 1 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await logOf(owner)).toEqual([]);
    expect((await owner.browser.get('/api/portfolio/links')).json()).toMatchObject([{ openings: 0 }]);
  });

  it('has the version that was read until anything of it changes, its password too', async () => {
    const { owner } = await aScene();
    const link = await aLink(owner);
    const change = (body: object) => owner.browser.patch(`/api/portfolio/links/${link.id}`, body);
    const read = await versionRead(link);
    expect(await standing(link)).toBe(read);

    await change({ sections: ['skills'] });
    const narrowed = await versionRead(link);
    expect(await standing(link)).toBe(narrowed);
    expect(narrowed).not.toBe(read);
    await change({ password: PASSWORD });

    expect(await standing(link)).not.toBe(narrowed);
  });

  it.each([
    ...ENDED,
    [
      'was stopped with everything',
      ({ browser }: Person) => browser.post('/api/portfolio/grants/stop-everything'),
    ] as (typeof ENDED)[0],
  ])('is not found once it %s, as one that never was', async (_, end) => {
    const { owner } = await aScene();
    const link = await aLink(owner, { days: 1 });
    expect(await standing(link)).toBe(1);
    await end(owner, link);

    expect([await standing(link), await standing({ token: NOBODYS })]).toEqual([404, 404]);
  });

  it('is asked about six hundred times in a quarter of an hour by one network', async () => {
    const link = await aLink((await aScene()).owner);
    const visitor = aVisitor(api.counsellor.url);
    for (let i = 0; i < 600; i += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => standing(link, visitor)));
      expect(new Set(answers)).toEqual(new Set([1]));
    }

    expect(await standing(link, visitor)).toBe(429);
    expect(await standing(link)).toBe(1);
  });
});
