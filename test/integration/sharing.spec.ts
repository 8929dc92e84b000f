import { aCounsellor, aGrant, anOwner, asAdmin, asRead, USUAL_LINES } from '#testing';
import { CONTACT_LINES } from '#portfolio';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const FREE = ['contact', 'experiences', 'skills', 'evidence', 'languages'];

describe('a share', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aPair() {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre-Çağlar' });
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const read = () => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    return { owner, counsellor, read };
  }

  async function log(owner: Awaited<ReturnType<typeof anOwner>>) {
    return (await owner.browser.get('/api/portfolio/access-log')).json<{ records: Record<string, unknown>[] }>()
      .records;
  }

  it('is not there by default', async () => {
    const { owner, counsellor, read } = await aPair();

    expect((await read()).status).toBe(404);
    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toEqual([]);
    expect((await owner.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('tells the counsellor who shares, what, why and until when', async () => {
    const { owner, counsellor } = await aPair();
    await owner.browser.patch('/api/portfolio/profile', { headline: 'Boulangère' });

    const { grantedAt, expiresAt } = (await aGrant(owner, counsellor, {
      sections: ['skills'],
      purpose: 'vae',
      note: 'Pour le livret 1',
    })) as unknown as Record<string, string>;

    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toEqual([
      {
        ownerId: owner.id,
        givenName: 'Zoé',
        familyName: 'Lefèvre-Çağlar',
        headline: 'Boulangère',
        sections: ['skills'],
        purpose: 'vae',
        note: 'Pour le livret 1',
        grantedAt,
        expiresAt,
        widenedAt: null,
        lastReadAt: null,
        lastChangeAt: expect.any(String),
      },
    ]);
  });

  it('shows the given sections and nothing else, to the very key', async () => {
    const { owner, counsellor, read } = await aPair();
    await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor, { sections: ['skills', 'languages'] });

    const seen = (await read()).json();

    const whole = asRead((await owner.browser.get('/api/portfolio')).json<Record<string, Record<string, unknown>>>());
    const { contact: _, ...profile } = whole.profile!;
    expect(seen).toEqual({
      ownerId: owner.id,
      profile,
      skills: [expect.not.objectContaining({ experienceIds: expect.anything() })],
      languages: whole.languages,
      access: expect.objectContaining({ sections: ['skills', 'languages'], purpose: 'career-project', note: null }),
    });
    expect(Object.keys(seen.profile as object)).toEqual(['givenName', 'familyName', 'headline', 'summary']);
  });

  it('shows the whole, as the owner sees it, when all of it is given', async () => {
    const { owner, counsellor, read } = await aPair();
    await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor, { contactLines: [...CONTACT_LINES] });

    const { access, ...seen } = (await read()).json();

    expect(seen).toEqual(asRead((await owner.browser.get('/api/portfolio')).json()));
    expect(access).toBeDefined();
  });

  it('does not let on that what is not shared has changed', async () => {
    const { owner, counsellor, read } = await aPair();
    await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor, { sections: ['skills'] });
    const before = (await read()).text;

    await owner.browser.patch('/api/portfolio/profile', { phone: '06 12 34 56 78' });
    await owner.browser.post('/api/portfolio/experiences', { kind: 'job', title: 'Vendeuse' });

    expect((await read()).text).toBe(before);
  });

  it('never leads to what is not shared, nor counts it', async () => {
    const { owner, counsellor, read } = await aPair();
    const { experienceId, skillId, evidenceId } = await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor, { sections: ['skills'] });

    const { text } = await read();

    for (const hidden of [experienceId, evidenceId]) expect(text).not.toContain(hidden);
    expect(text).toContain(skillId);
    expect(text).not.toMatch(/experienceIds|skillIds|evidence|Boulangerie/);
  });

  it('does not show what is in the bin', async () => {
    const { owner, counsellor, read } = await aPair();
    const { experienceId } = await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor);

    await owner.browser.delete(`/api/portfolio/experiences/${experienceId}`);

    expect((await read()).text).not.toContain(experienceId);
  });

  it('ends by itself, on its day', async () => {
    const { owner, counsellor, read } = await aPair();
    await aGrant(owner, counsellor, { days: 7 });

    api.clock.advance(6.99);
    expect((await read()).status).toBe(200);
    api.clock.advance(0.02);

    expect((await read()).status).toBe(404);
    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toEqual([]);
    expect((await owner.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { status: 'expired', revokedAt: null },
    ]);
  });

  it('ends when it is withdrawn, on the next request, for the list and the files too', async () => {
    const { owner, counsellor, read } = await aPair();
    const { id } = await aGrant(owner, counsellor);
    expect((await read()).status).toBe(200);

    expect((await owner.browser.delete(`/api/portfolio/grants/${id}`)).status).toBe(204);

    expect((await read()).status).toBe(404);
    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toEqual([]);
    expect((await owner.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { status: 'revoked', revokedAt: expect.any(String) },
    ]);
  });

  it('that is amended is read as amended from the next request', async () => {
    const { owner, counsellor, read } = await aPair();
    const { id } = await aGrant(owner, counsellor, { sections: ['skills', 'experiences'] });

    await owner.browser.patch(`/api/portfolio/grants/${id}`, { sections: ['languages'] });

    const seen = (await read()).json();
    expect(Object.keys(seen)).toEqual(['ownerId', 'profile', 'languages', 'access']);
  });

  it('is told to the owner each time it is read: who, what, when', async () => {
    const { owner, counsellor, read } = await aPair();
    await aGrant(owner, counsellor, { sections: ['skills'] });

    await read();
    await read();

    const records = await log(owner);
    expect(records).toHaveLength(2);
    expect(records[0]).toEqual({
      id: expect.any(String),
      readAt: expect.any(String),
      link: null,
      action: 'read',
      sections: ['skills'],
      reader: { givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name },
    });
    expect((await owner.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { lastReadAt: records[0]!.readAt },
    ]);
    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toMatchObject([
      { lastReadAt: records[0]!.readAt },
    ]);
  });

  it('leaves no record when it is refused', async () => {
    const { owner, counsellor, read } = await aPair();
    const { id } = await aGrant(owner, counsellor);
    await owner.browser.delete(`/api/portfolio/grants/${id}`);

    await read();

    expect(await log(owner)).toEqual([]);
  });

  it('is not read when the record cannot be written', async () => {
    const { owner, counsellor, read } = await aPair();
    await aGrant(owner, counsellor);
    await asAdmin(
      api.settings,
      `ALTER TABLE access_record ADD CONSTRAINT broken_on_purpose CHECK (owner_id <> '${owner.id}') NOT VALID`,
    );

    const answer = await read();

    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('Lefèvre');
    await asAdmin(api.settings, 'ALTER TABLE access_record DROP CONSTRAINT broken_on_purpose');
    expect((await read()).status).toBe(200);
  });

  it('is previewed as the very answer that the counsellor gets, whatever the sections', async () => {
    const { owner, counsellor, read } = await aPair();
    await aFilledPortfolio(owner.browser);

    for (let bits = 1; bits < 1 << FREE.length; bits++) {
      const sections = FREE.filter((_, i) => bits & (1 << i));
      const { id } = await aGrant(owner, counsellor, { sections });
      const preview = await owner.browser.get(`/api/portfolio/grants/${id}/preview`);
      const contactLines = sections.includes('contact') ? USUAL_LINES : [];
      const tried = await owner.browser.post('/api/portfolio/grants/preview', { sections, contactLines });
      const seen = await read();

      expect(preview.status).toBe(200);
      expect(preview.text).toBe(seen.text);
      expect(tried.json()).toEqual({ ...seen.json(), access: undefined });
    }
    expect(await log(owner)).toHaveLength(31);
  });

  it('has no preview once it has ended', async () => {
    const { owner, counsellor } = await aPair();
    const { id } = await aGrant(owner, counsellor);
    await owner.browser.delete(`/api/portfolio/grants/${id}`);

    expect((await owner.browser.get(`/api/portfolio/grants/${id}/preview`)).status).toBe(404);
  });
});
