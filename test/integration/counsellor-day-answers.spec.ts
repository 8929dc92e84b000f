import { newId } from '#common';
import { aCounsellor, type Professional } from '#testing';
import { ASK, requestsOf } from './asking.js';
import { answer, twoPeople, write, type Thread } from './conversation.js';
import { startServices, type Services } from './services.js';

type Today = Record<'shares' | 'answers' | 'requests' | 'ending', { count: number; first: Record<string, unknown>[] }>;

const NONE = { count: 0, first: [] };
const QUIET: Today = { shares: NONE, answers: NONE, requests: NONE, ending: NONE };

/** What others answer, or not. */
describe('the counsellor’s day', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => (api = await startServices()));
  beforeEach(async () => (counsellor = await aCounsellor(api.settings, api.counsellor.url)));
  afterAll(() => api.close());

  const today = async () => (await counsellor.browser.get('/api/counsellor/today')).json<Today>();

  describe('tells what was asked', () => {
    const { owner, asked, received, accept, refuse } = requestsOf(
      () => api,
      () => counsellor,
    );
    const requests = async () => (await today()).requests;

    it('and nobody has accepted, newest first, counted and the first four, also to who reads nobody yet', async () => {
      const emails: string[] = [];
      for (let i = 0; i < 5; i++) {
        const email = `nobody-${newId()}@example.org`;
        await asked({ email });
        emails.unshift(email);
      }

      const { count, first } = await requests();

      expect(count).toBe(5);
      expect(first.map(({ email }) => email)).toEqual(emails.slice(0, 4));
      expect(first[0]).toEqual({
        id: expect.any(String),
        email: emails[0],
        person: null,
        sections: ASK.sections,
        sentAt: expect.any(String),
        expiresAt: expect.any(String),
      });
      expect(await today()).toMatchObject({ shares: NONE, answers: NONE, ending: NONE });
    });

    it('alike whether there is silence, a refusal, a block or nobody', async () => {
      const [silent, refusing, blocking] = [await owner(), await owner(), await owner()];
      for (const email of [silent.email, refusing.email, blocking.email, 'nobody@example.org']) await asked({ email });
      const before = await requests();

      await refuse(refusing, (await received(refusing))[0]!.id);
      await refuse(blocking, (await received(blocking))[0]!.id, { block: true });

      const after = await requests();
      expect(after).toEqual(before);
      const fates = after.first.map((one) => JSON.stringify({ ...one, id: '', email: '', sentAt: '', expiresAt: '' }));
      expect([after.count, new Set(fates).size]).toEqual([4, 1]);
    });

    it('until it is accepted, cancelled or over, and nobody else’s', async () => {
      const me = await owner();
      const { id } = await asked({ email: me.email });
      const other = await asked({ email: 'nobody@example.org' });
      const colleague = await aCounsellor(api.settings, api.counsellor.url, { structure: counsellor.structure });
      expect((await requests()).count).toBe(2);
      expect((await colleague.browser.get('/api/counsellor/today')).json()).toEqual(QUIET);

      await accept(me, id);
      expect(await requests()).toMatchObject({ count: 1, first: [{ id: other.id }] });
      expect((await today()).shares).toMatchObject({ count: 1 });

      await counsellor.browser.delete(`/api/counsellor/requests/${other.id}`);
      expect(await requests()).toEqual(NONE);
    });

    it('of someone by name only while they share', async () => {
      const { owner: me } = await twoPeople(api, {}, counsellor);
      await asked({ ownerId: me.id });
      expect(await requests()).toMatchObject({ first: [{ email: null, person: { ownerId: me.id } }] });

      const [grant] = (await me.browser.get('/api/portfolio/grants')).json<{ id: string }[]>();
      await me.browser.delete(`/api/portfolio/grants/${grant!.id}`);
      expect(await requests()).toMatchObject({ count: 1, first: [{ email: null, person: null }] });
    });
  });

  it('tells who answered, by name, and no word of what', async () => {
    const { owner, ids } = await twoPeople(api, {}, counsellor);
    const thread = (await write(counsellor, owner, { itemId: ids.skillId, text: 'Et le four ?' })).json<Thread>();
    await answer(owner, thread.id, 'Un four à bois.');
    await answer(owner, thread.id, 'Et un électrique.');

    expect((await today()).answers).toEqual({
      count: 1,
      first: [{ ownerId: owner.id, givenName: 'Inès', familyName: 'Morel', unread: 2 }],
    });
    await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    expect((await today()).answers.count).toBe(1);
  });

  it('tells of no answer about what is not shared any more, and still tells the rest', async () => {
    const { owner, ids, grant } = await twoPeople(api, { days: 5 }, counsellor);
    const about = (await write(counsellor, owner, { itemId: ids.skillId, text: 'Et le four ?' })).json<Thread>();
    await answer(owner, about.id, 'Un four à bois.');

    await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { sections: ['languages'] });

    expect(await today()).toMatchObject({ answers: NONE, shares: { count: 1 }, ending: { count: 1 } });
  });
});
