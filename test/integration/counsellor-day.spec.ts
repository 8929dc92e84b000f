import { aCounsellor, aGrant, anOwner, type Person, type Professional } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

interface Row {
  ownerId: string;
  lastChangeAt: string | null;
  widenedAt: string | null;
}
type Today = Record<'shares' | 'answers' | 'requests' | 'ending', { count: number; first: Record<string, unknown>[] }>;

const NONE = { count: 0, first: [] };
const QUIET: Today = { shares: NONE, answers: NONE, requests: NONE, ending: NONE };

describe('the counsellor’s day', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => (api = await startServices()));
  beforeEach(async () => (counsellor = await aCounsellor(api.settings, api.counsellor.url)));
  afterAll(() => api.close());

  const today = async () => (await counsellor.browser.get('/api/counsellor/today')).json<Today>();
  const list = async () => (await counsellor.browser.get('/api/counsellor/portfolios')).json<Row[]>();
  const read = (owner: Person) => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
  const who = (people: { ownerId?: unknown }[]) => people.map(({ ownerId }) => ownerId);

  async function sharing(terms: Parameters<typeof aGrant>[2] = {}) {
    const owner = await anOwner(api.portfolio.url);
    const items = await aFilledPortfolio(owner.browser);
    const { id } = await aGrant(owner, counsellor, terms);
    const amend = (change: object) => owner.browser.patch(`/api/portfolio/grants/${id}`, change);
    return { owner, ...items, amend };
  }

  it('is quiet when nobody shares', async () => {
    expect(await today()).toEqual(QUIET);
  });

  it('begins with what was given and not read yet, newest first, counted and the first four', async () => {
    const owners: Person[] = [];
    for (let i = 0; i < 5; i++) owners.unshift((await sharing({ sections: ['skills'] })).owner);

    const { shares } = await today();
    expect(shares.count).toBe(5);
    expect(who(shares.first)).toEqual(owners.slice(0, 4).map(({ id }) => id));
    expect(Object.keys(shares.first[0]!).sort()).toEqual(
      ['expiresAt', 'familyName', 'givenName', 'note', 'ownerId', 'purpose', 'read', 'sections'].sort(),
    );

    await read(owners[0]!);
    expect((await today()).shares.count).toBe(4);
  });

  it('shows again what was opened further since it was read, and not what was narrowed or prolonged', async () => {
    const { owner, amend } = await sharing({ sections: ['skills', 'languages'] });
    await read(owner);

    await amend({ sections: ['skills'] });
    await amend({ days: 60 });
    expect((await today()).shares.count).toBe(0);
    expect(await list()).toMatchObject([{ widenedAt: null }]);

    await amend({ sections: ['skills', 'experiences'] });
    expect(await list()).toMatchObject([{ widenedAt: expect.any(String) }]);
    expect((await today()).shares.first).toMatchObject([{ ownerId: owner.id, read: true }]);
    await read(owner);
    expect((await today()).shares.count).toBe(0);
  });

  it.each<[string, boolean, object, object]>([
    ['a thing that is put in', true, { items: [] }, {}],
    ['a thing that is taken out', false, {}, { items: [] }],
    ['what is added later', true, { later: false }, { later: true }],
    ['nothing of what is added later', false, { later: true }, { later: false }],
    ['a part less, with a thing of it that was out', false, { later: true, out: true }, { sections: ['languages'] }],
    ['another contact line', true, { contactLines: ['email'] }, { contactLines: ['email', 'phone'] }],
    ['a contact line less', false, { contactLines: ['email', 'phone'] }, { contactLines: ['email'] }],
  ])('%s: opened further is %s', async (_, opened, { out, ...before }: { out?: boolean }, after) => {
    const sections = ['skills', 'languages', ...('contactLines' in before ? ['contact'] : [])];
    const { owner, amend, skillId, languageId } = await sharing({ sections, ...before });
    if (out) await amend({ items: [skillId] });
    if ('items' in before) await amend({ items: [languageId] });
    await read(owner);
    const was = (await list())[0]!.widenedAt;

    const answer = await amend('items' in before ? { items: [languageId, skillId] } : after);

    expect(answer.status).toBe(200);
    expect((await list())[0]!.widenedAt !== was).toBe(opened);
  });

  it('tells what ends within seven days, the nearest first, until it has ended', async () => {
    const week = await sharing({ days: 7 });
    await sharing({ days: 8 });
    const tomorrow = await sharing({ days: 1 });

    expect(who((await today()).ending.first)).toEqual([tomorrow.owner.id, week.owner.id]);
    api.clock.advance(1.01);
    expect((await today()).ending).toMatchObject({ count: 2, first: [{ ownerId: week.owner.id }, expect.anything()] });
  });

  it('shows nothing of a share that was withdrawn', async () => {
    const { owner } = await sharing({ days: 1 });
    const [grant] = (await owner.browser.get('/api/portfolio/grants')).json<{ id: string }[]>();
    await owner.browser.delete(`/api/portfolio/grants/${grant!.id}`);

    expect(await today()).toEqual(QUIET);
  });

  describe('the last change among what is shared', () => {
    const lastChange = async () => (await list())[0]!.lastChangeAt;

    it('is that of a thing that is shared', async () => {
      const { owner, skillId } = await sharing({ sections: ['skills'] });
      const before = await lastChange();

      await owner.browser.patch(`/api/portfolio/skills/${skillId}`, { details: 'Tous les matins' });
      const after = await lastChange();
      expect(after! > before!).toBe(true);

      await owner.browser.post('/api/portfolio/experiences', { kind: 'job', title: 'Vendeuse' });
      expect(await lastChange()).toBe(after);
    });

    it('does not betray a change of a thing of the same part that is not in the share', async () => {
      const { owner, skillId } = await sharing({ sections: ['skills'] });
      const before = await lastChange();

      const added = await owner.browser.post('/api/portfolio/skills', { name: 'Vendre' });
      await owner.browser.patch(`/api/portfolio/skills/${added.json<{ id: string }>().id}`, { level: 2 });
      expect(await lastChange()).toBe(before);

      await owner.browser.patch(`/api/portfolio/skills/${skillId}`, { level: 2 });
      expect((await lastChange())! > before!).toBe(true);
    });

    it('does not betray that something else was added, changed, linked or thrown away', async () => {
      const { owner, experienceId, evidenceId, languageId, skillId } = await sharing({ sections: ['skills'] });
      const before = await lastChange();
      const { browser } = owner;

      await browser.patch(`/api/portfolio/experiences/${experienceId}`, { title: 'Pâtissière' });
      await browser.patch(`/api/portfolio/evidence/${evidenceId}`, { title: 'Mon site' });
      await browser.patch(`/api/portfolio/languages/${languageId}`, { level: 'C1' });
      await browser.patch('/api/portfolio/profile', { phone: '07 00 00 00 00' });
      const added = await browser.post('/api/portfolio/experiences', { kind: 'job', title: 'Vendeuse' });
      await browser.patch(`/api/portfolio/skills/${skillId}`, { experienceIds: [added.json<{ id: string }>().id] });
      await browser.delete(`/api/portfolio/evidence/${evidenceId}`);

      expect(await lastChange()).toBe(before);
    });

    it('is that of the name and the headline too, which come with any share', async () => {
      const { owner } = await sharing({ sections: ['contact'] });
      const before = await lastChange();

      await owner.browser.patch('/api/portfolio/profile', { headline: 'Boulangère' });

      expect((await lastChange())! > before!).toBe(true);
    });
  });

  describe('the access that an open page asks for', () => {
    const ask = (owner: Person) => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/access`);

    it('tells the terms and nothing of the portfolio, and is no read', async () => {
      const { owner, amend } = await sharing({ sections: ['skills'], purpose: 'vae', note: 'Livret 1' });

      const { version, ...terms } = (await ask(owner)).json<{ version: number }>();
      expect(terms).toEqual({
        grantId: expect.any(String),
        sections: ['skills'],
        purpose: 'vae',
        note: 'Livret 1',
        grantedAt: expect.any(String),
        expiresAt: expect.any(String),
      });
      expect((await owner.browser.get('/api/portfolio/access-log')).json()).toMatchObject({ records: [] });

      await amend({ sections: ['skills', 'languages'] });
      expect((await ask(owner)).json<{ version: number }>().version).not.toBe(version);
    });

    it('is not there before, after, nor for another', async () => {
      const stranger = await anOwner(api.portfolio.url);
      const ended = await sharing({ days: 1 });
      const other = await aCounsellor(api.settings, api.counsellor.url);
      api.clock.advance(1.01);

      expect((await ask(stranger)).status).toBe(404);
      expect((await ask(ended.owner)).status).toBe(404);
      expect((await ask(ended.owner)).text).toBe((await ask(stranger)).text);
      const { owner } = await sharing();
      expect((await other.browser.get(`/api/counsellor/portfolios/${owner.id}/access`)).status).toBe(404);
    });
  });
});
