import { aCounsellor, aGrant, anOwner, asAdmin, type Professional } from '#testing';
import { startServices, type Services } from './services.js';

interface Page {
  records: { id: string; readAt: string; reader: { givenName: string } }[];
  next: string | null;
}

describe('the log of reads', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  async function readSoOften(times: number) {
    const owner = await anOwner(api.portfolio.url);
    await aGrant(owner, counsellor, { sections: ['skills'] });
    for (let i = 0; i < times; i++) await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    const page = async (query: string) => (await owner.browser.get(`/api/portfolio/access-log${query}`)).json<Page>();
    return { owner, page };
  }

  it('is read page by page, newest first, each record once', async () => {
    const { page } = await readSoOften(5);

    const pages: Page[] = [await page('?limit=2')];
    while (pages.at(-1)!.next !== null) pages.push(await page(`?limit=2&before=${pages.at(-1)!.next}`));

    expect(pages.map(({ records }) => records.length)).toEqual([2, 2, 1]);
    const all = pages.flatMap(({ records }) => records);
    expect(all).toEqual((await page('')).records);
    expect(new Set(all.map(({ id }) => id)).size).toBe(5);
    expect(all.map(({ readAt }) => readAt)).toEqual(
      all
        .map(({ readAt }) => readAt)
        .sort()
        .reverse(),
    );
  });

  it('ends where a page is just full', async () => {
    const { page } = await readSoOften(2);

    expect(await page('?limit=2')).toMatchObject({ next: null });
  });

  it.each(['?limit=0', '?limit=101', '?limit=many', '?before=yesterday', '?page=2'])(
    'is not read with %s',
    async (query) => {
      const { browser } = await anOwner(api.portfolio.url);

      expect((await browser.get(`/api/portfolio/access-log${query}`)).status).toBe(400);
    },
  );

  it('shows nothing of another, by their record either', async () => {
    const { page } = await readSoOften(1);
    const other = await anOwner(api.portfolio.url);
    const [record] = (await page('')).records;

    const answer = await other.browser.get(`/api/portfolio/access-log?before=${record!.id}`);

    expect(answer.json()).toEqual({ records: [], next: null, readers: [], links: [], head: null });
  });

  it('names the reader as they were, when they have left', async () => {
    const leaver = await aCounsellor(api.settings, api.counsellor.url, { givenName: 'Łukasz' });
    const owner = await anOwner(api.portfolio.url);
    await aGrant(owner, leaver);
    await leaver.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [leaver.id]);

    const { records } = (await owner.browser.get('/api/portfolio/access-log')).json<Page>();

    expect(records).toMatchObject([{ action: 'read', reader: { givenName: 'Łukasz' } }]);
  });
});
