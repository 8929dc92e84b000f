import fc from 'fast-check';
import { aCounsellor, aGrant, aLink, anOwner, type Person, type Professional, type ShareTerms } from '#testing';
import { CONTACT_LINES, type PortfolioView } from '#portfolio';
import { startServices, type Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

/** Shares of single items and single lines, through the doors of owner and reader. */
describe('the scope of a share', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  interface Pair {
    owner: Person;
    counsellor: Professional;
    ids: Record<'job' | 'other' | 'bread' | 'till' | 'photo' | 'page' | 'french', string>;
    read: () => Promise<PortfolioView>;
  }

  /** Two experiences, two skills, a file and a link, a language, each tied to others; nothing is shared. */
  async function aPair(): Promise<Pair> {
    const owner = await anOwner(api.portfolio.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const add = async (path: string, body: object) => {
      const answer = await owner.browser.post(`/api/portfolio/${path}`, body);
      expect(answer.status).toBe(201);
      return answer.json<{ id: string }>().id;
    };
    await owner.browser.patch('/api/portfolio/profile', {
      ...{ email: 'zoe@example.org', phone: '06 12 34 56 78', address: '3 rue des Clercs', birthDate: '2001-05-23' },
      ...{ mobility: 'Tout le Grand Est', drivingLicences: ['B'] },
    });
    const job = await add('experiences', { kind: 'job', title: 'Boulangère' });
    const other = await add('experiences', { kind: 'caring', title: 'Auprès de mon père' });
    const bread = await add('skills', { name: 'Pétrir', experienceIds: [job, other] });
    const till = await add('skills', { name: 'Encaisser', experienceIds: [job] });
    const linked = { skillIds: [bread, till], experienceIds: [job, other] };
    const photo = (
      await owner.browser.post('/api/portfolio/evidence', aForm({ title: 'Photo' }, { name: 'a.pdf', bytes: aPdf() }))
    ).json<{ id: string }>().id;
    await owner.browser.patch(`/api/portfolio/evidence/${photo}`, linked);
    const page = await add('evidence', { title: 'Ma page', url: 'https://example.org', ...linked });
    const french = await add('languages', { name: 'Français', level: 'native' });
    const path = `/api/counsellor/portfolios/${owner.id}`;
    const read = async () => (await counsellor.browser.at(api.counsellor.url).get(path)).json<PortfolioView>();
    return { owner, counsellor, ids: { job, other, bread, till, photo, page, french }, read };
  }

  it('goes on leaving out what was left out, by way of the bin too, when something else about it changes', async () => {
    const { owner, counsellor, ids, read } = await aPair();
    const grant = await aGrant(owner, counsellor, { sections: ['skills'], items: [ids.bread], later: true });
    await owner.browser.delete(`/api/portfolio/skills/${ids.bread}`);
    await owner.browser.delete(`/api/portfolio/skills/${ids.till}`);

    const change = { contactLines: ['phone'] };
    expect((await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, change)).status).toBe(200);
    for (const id of [ids.bread, ids.till]) await owner.browser.post(`/api/portfolio/skills/${id}/restore`);

    expect((await read()).skills?.map(({ id }) => id)).toEqual([ids.till]);
  });

  it.each(['items', 'later', 'contactLines'])('is not changed by a %s of nothing, and says so', async (field) => {
    const { owner, counsellor } = await aPair();
    const { id } = await aGrant(owner, counsellor, { sections: ['skills'] });
    const link = await aLink(owner);

    for (const path of [`grants/${id}`, `links/${link.id}`]) {
      const answer = await owner.browser.patch(`/api/portfolio/${path}`, { [field]: null });
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.json<{ errors: { field: string }[] }>().errors[0]?.field).toBe(field);
    }
  });

  it('shows the items that were chosen, and no link, count, file or title of the others', async () => {
    const { owner, counsellor, ids, read } = await aPair();
    await aGrant(owner, counsellor, {
      sections: ['experiences', 'skills', 'evidence'],
      items: [ids.job, ids.bread, ids.page],
    });

    const seen = await read();

    expect(seen.experiences?.map(({ id }) => id)).toEqual([ids.job]);
    expect(seen.skills).toMatchObject([{ id: ids.bread, experienceIds: [ids.job] }]);
    expect(seen.evidence).toMatchObject([{ id: ids.page, skillIds: [ids.bread], experienceIds: [ids.job] }]);
    expect(seen).not.toHaveProperty('languages');
    const text = JSON.stringify(seen);
    for (const hidden of [ids.other, ids.till, ids.photo, 'Auprès de mon père', 'Encaisser', 'Photo']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('gives the file of a chosen piece of evidence, and 404 for one that was left out', async () => {
    const { owner, counsellor, ids } = await aPair();
    const take = () =>
      counsellor.browser
        .at(api.counsellor.url)
        .get(`/api/counsellor/portfolios/${owner.id}/evidence/${ids.photo}/file`);
    await aGrant(owner, counsellor, { sections: ['evidence'], items: [ids.page] });
    expect((await take()).status).toBe(404);

    await aGrant(owner, counsellor, { sections: ['evidence'], items: [ids.photo] });

    expect((await take()).status).toBe(200);
  });

  it('makes a CV of what was chosen', async () => {
    const { owner, counsellor, ids } = await aPair();
    await aGrant(owner, counsellor, { sections: ['experiences'], items: [ids.job] });
    const path = `/api/export/portfolios/${owner.id}/cv.pdf`;

    expect((await counsellor.browser.at(api.exporting.url).get(path)).status).toBe(200);
  });

  it.each([
    ['shares what is there and nothing that comes later, unless the person says more', {}, false],
    ['shares what comes later too, when the person chose so', { later: true }, true],
  ])('%s', async (_, terms, joins) => {
    const { owner, counsellor, ids, read } = await aPair();
    await aGrant(owner, counsellor, { sections: ['skills'], ...terms });

    const added = await owner.browser.post('/api/portfolio/skills', { name: 'Livrer' });

    const shared = (await read()).skills?.map(({ id }) => id);
    expect(shared).toEqual([ids.bread, ids.till, ...(joins ? [added.json<{ id: string }>().id] : [])]);
  });

  it('shows only the contact lines that were chosen', async () => {
    const { owner, counsellor, read } = await aPair();
    await aGrant(owner, counsellor, { sections: ['contact'], contactLines: ['email', 'licences'] });

    expect((await read()).profile.contact).toEqual({ email: 'zoe@example.org', drivingLicences: ['B'] });
  });

  it('shows a date of birth only to whom it was chosen for by itself', async () => {
    const { owner, counsellor, read } = await aPair();
    await aGrant(owner, counsellor, { sections: ['contact'] });
    expect((await read()).profile.contact).not.toHaveProperty('birthDate');

    await aGrant(owner, counsellor, { sections: ['contact'], contactLines: ['birthDate'] });

    expect((await read()).profile.contact).toEqual({ birthDate: '2001-05-23' });
  });

  it.each([
    '/api/portfolio/grants',
    '/api/portfolio/grants/preview',
    '/api/portfolio/links',
    '/api/portfolio/links/preview',
  ])('shares no contact line that nobody named: refused by POST %s, in both languages', async (path) => {
    const { owner, counsellor } = await aPair();
    const whole = { counsellorId: counsellor.id, purpose: 'other', label: 'Le fournil', what: 'cv', days: 1 };
    const taken = {
      '/api/portfolio/grants': ['counsellorId', 'purpose', 'days'],
      '/api/portfolio/links': ['label', 'what', 'days'],
      '/api/portfolio/links/preview': ['what'],
    }[path];
    const terms = Object.fromEntries(Object.entries(whole).filter(([name]) => taken?.includes(name)));
    const body = { ...terms, sections: ['contact', 'skills'] };

    for (const [language, said] of [
      ['fr', 'nommez celles que vous partagez dans « contactLines »'],
      ['en', 'name those that you share in “contactLines”'],
    ] as const) {
      const answer = await owner.browser.post(path, body, { 'accept-language': language });
      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({
        errors: [{ field: 'contactLines', code: 'withContact', message: expect.stringContaining(said) }],
      });
    }
    const named = await owner.browser.post(path, { ...body, contactLines: ['phone'] });
    expect([200, 201]).toContain(named.status);
  });

  it('takes contact details in by a change only with their lines', async () => {
    const { owner, counsellor, read } = await aPair();
    const { id } = await aGrant(owner, counsellor, { sections: ['skills'] });
    const amend = (change: object) => owner.browser.patch(`/api/portfolio/grants/${id}`, change);

    expect((await amend({ sections: ['skills', 'contact'] })).status).toBe(400);
    expect((await read()).profile.contact).toBeUndefined();

    expect((await amend({ sections: ['skills', 'contact'], contactLines: ['email'] })).status).toBe(200);
    expect((await amend({ sections: ['contact'] })).status).toBe(200);
    expect((await read()).profile.contact).toEqual({ email: 'zoe@example.org' });
  });

  it('changes at once with the terms, without a new share', async () => {
    const { owner, counsellor, ids, read } = await aPair();
    const { id } = await aGrant(owner, counsellor, { sections: ['skills'], items: [ids.bread] });

    await owner.browser.patch(`/api/portfolio/grants/${id}`, { items: [ids.till] });

    expect((await read()).skills?.map((skill) => skill.id)).toEqual([ids.till]);
  });

  it('cannot be of what is another’s', async () => {
    const [{ owner, counsellor }, { ids }] = [await aPair(), await aPair()];
    const terms = { counsellorId: counsellor.id, sections: ['skills'], purpose: 'other', days: 1, items: [ids.bread] };

    const answer = await owner.browser.post('/api/portfolio/grants', terms);

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ field: 'items', code: 'exists' }] });
  });

  it('is previewed as the very bytes that the reader gets, whatever it is', async () => {
    const { owner, counsellor, ids } = await aPair();
    const reader = counsellor.browser.at(api.counsellor.url);
    const scopes = fc.record({
      sections: fc.subarray(['experiences', 'skills', 'evidence', 'languages'], { minLength: 1 }),
      items: fc.subarray(Object.values(ids)),
      later: fc.boolean(),
      contactLines: fc.subarray([...CONTACT_LINES]),
    });

    await fc.assert(
      fc.asyncProperty(scopes, async ({ sections, contactLines, ...scope }) => {
        const terms: ShareTerms = {
          ...scope,
          contactLines,
          sections: contactLines.length > 0 ? ['contact', ...sections] : sections,
        };
        const { id } = await aGrant(owner, counsellor, terms);

        const preview = await owner.browser.get(`/api/portfolio/grants/${id}/preview`);
        const read = await reader.get(`/api/counsellor/portfolios/${owner.id}`);
        const before = await owner.browser.post('/api/portfolio/grants/preview', {
          ...{ sections: terms.sections, items: terms.items, later: terms.later, contactLines },
        });

        expect(preview.text).toBe(read.text);
        const { access: _, ...shown } = read.json();
        expect(before.json()).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });
});
