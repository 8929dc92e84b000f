import { aCounsellor, aGrant, aLink, anOwner, aVisitor } from '#testing';
import { startServices, type Services } from './services.js';

interface Notice {
  kind: string;
  recordId: string | null;
}

describe('news of a reading', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  it('know the record of the log that tells the same, and other news know none', async () => {
    const person = await anOwner(api.portfolio.url);
    const weber = () => aCounsellor(api.settings, api.counsellor.url, { familyName: 'Weber' });
    const readers = [await weber(), await weber()];
    for (const reader of readers) await aGrant(person, reader, { days: 30 });
    const { token } = await aLink(person, { days: 90 });
    // All of it at one instant, by people of one name.
    await Promise.all(
      [...readers, ...readers].map(({ browser }) => browser.get(`/api/counsellor/portfolios/${person.id}`)),
    );
    for (const _ of [1, 2]) await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token });
    api.clock.advance(24);

    const { notices } = (await person.browser.get('/api/portfolio/notices')).json<{ notices: Notice[] }>();

    const { records } = (await person.browser.get('/api/portfolio/access-log')).json<{ records: { id: string }[] }>();
    const told = notices.flatMap(({ recordId }) => recordId ?? []);
    expect(notices.map(({ kind, recordId }) => `${kind} ${recordId === null ? '-' : 'known'}`).sort()).toEqual([
      ...['ending-soon -', 'ending-soon -', 'first-read known', 'first-read known', 'link-opened known'],
    ]);
    expect(new Set(told).size).toBe(3);
    expect(records).toHaveLength(6);
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
  });

  it('know none but their own person’s', async () => {
    const [person, other] = [await anOwner(api.portfolio.url), await anOwner(api.portfolio.url)];
    const reader = await aCounsellor(api.settings, api.counsellor.url);
    for (const each of [person, other]) {
      await aGrant(each, reader);
      await reader.browser.get(`/api/counsellor/portfolios/${each.id}`);
    }

    const recordOf = async ({ browser }: typeof person) =>
      (await browser.get('/api/portfolio/notices')).json<{ notices: Notice[] }>().notices[0]?.recordId;

    expect(await recordOf(person)).not.toBe(await recordOf(other));
  });
});
