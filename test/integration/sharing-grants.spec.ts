import { aCounsellor, aGrant, anAdministrator, anOwner, asAdmin, type Professional } from '#testing';
import { startServices, type Services } from './services.js';

interface Problem {
  status: number;
  code: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  current?: Record<string, unknown>;
}

describe('an owner giving and taking back', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const owner = () => anOwner(api.portfolio.url);
  const TERMS = { sections: ['skills'], purpose: 'training', days: 30 };

  it('gives to a counsellor of the directory', async () => {
    const { browser } = await owner();

    const answer = await browser.post('/api/portfolio/grants', {
      ...TERMS,
      counsellorId: counsellor.id,
      note: ' Un mot ',
    });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    const { grantedAt, expiresAt } = answer.json<{ grantedAt: string; expiresAt: string }>();
    expect(answer.json()).toEqual({
      id: expect.any(String),
      counsellor: { id: counsellor.id, givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name },
      sections: ['skills'],
      items: [],
      later: false,
      contactLines: [],
      purpose: 'training',
      note: 'Un mot',
      noteByReader: false,
      grantedAt: expect.any(String),
      expiresAt: expect.any(String),
      revokedAt: null,
      status: 'active',
      renewable: true,
      lastReadAt: null,
      version: 1,
    });
    expect(Date.parse(expiresAt) - Date.parse(grantedAt)).toBe(30 * 24 * 60 * 60 * 1000);
    expect((await browser.get('/api/portfolio/grants')).json()).toEqual([answer.json()]);
  });

  it('gives to a counsellor by their address, however it is written', async () => {
    const { browser } = await owner();

    const answer = await browser.post('/api/portfolio/grants', {
      ...TERMS,
      counsellorEmail: counsellor.email.toUpperCase(),
    });

    expect(answer.status).toBe(201);
    expect(answer.json()).toMatchObject({ counsellor: { id: counsellor.id } });
  });

  it.each([
    ['nobody at all', {}, 'counsellorId', 'oneOf'],
    ['two at once', { counsellorId: 'them', counsellorEmail: 'a@example.org' }, 'counsellorId', 'oneOf'],
    ['an address of nobody', { counsellorEmail: 'nobody@example.org' }, 'counsellorEmail', 'exists'],
    ['what is no address', { counsellorEmail: 'agnes' }, 'counsellorEmail', 'isEmail'],
    ['an id of nobody', { counsellorId: '0198c0de-0000-7000-8000-000000000000' }, 'counsellorId', 'exists'],
    ['an id that is none', { counsellorId: 'agnes' }, 'counsellorId', 'isUuid'],
    ['no section', { counsellorId: 'them', sections: [] }, 'sections', 'arrayNotEmpty'],
    ['a section twice', { counsellorId: 'them', sections: ['skills', 'skills'] }, 'sections', 'arrayUnique'],
    ['a section that is none', { counsellorId: 'them', sections: ['password'] }, 'sections', 'isIn'],
    ['what is no list', { counsellorId: 'them', sections: 'skills' }, 'sections', 'isArray'],
    ['a purpose that is none', { counsellorId: 'them', purpose: 'curiosity' }, 'purpose', 'isIn'],
    ['a note too long', { counsellorId: 'them', note: 'x'.repeat(501) }, 'note', 'maxLength'],
    ['no day', { counsellorId: 'them', days: 0 }, 'days', 'min'],
    ['more than a year', { counsellorId: 'them', days: 366 }, 'days', 'max'],
    ['half a day', { counsellorId: 'them', days: 1.5 }, 'days', 'isInt'],
    ['days in words', { counsellorId: 'them', days: '30' }, 'days', 'isInt'],
  ])('cannot give %s', async (_, terms, field, code) => {
    const { browser } = await owner();
    const them = 'counsellorId' in terms && terms.counsellorId === 'them' ? { counsellorId: counsellor.id } : {};

    const answer = await browser.post('/api/portfolio/grants', { ...TERMS, ...terms, ...them });

    expect(answer.status).toBe(400);
    expect(answer.json<Problem>().errors).toEqual([{ field, code, message: expect.any(String) }]);
    expect((await browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('cannot give to an administrator, to another owner, nor to one who was invited and has not come', async () => {
    const { browser } = await owner();
    const administrator = await anAdministrator(api.settings, api.counsellor.url);
    const other = await owner();
    const pending = await aCounsellor(api.settings, api.counsellor.url);
    await asAdmin(api.settings, 'UPDATE membership SET joined_at = NULL WHERE owner_id = $1', [pending.id]);

    for (const { id, email } of [administrator, other, pending]) {
      for (const whom of [{ counsellorId: id }, { counsellorEmail: email }]) {
        const answer = await browser.post('/api/portfolio/grants', { ...TERMS, ...whom });
        expect(answer.status).toBe(400);
        expect(answer.json<Problem>().errors).toMatchObject([{ code: 'exists' }]);
      }
    }
  });

  it('replaces what is open for the same counsellor by what is new', async () => {
    const me = await owner();
    const first = await aGrant(me, counsellor, { sections: ['contact'] });

    const second = await aGrant(me, counsellor, { sections: ['skills'] });

    expect((await me.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { id: second.id, status: 'active', sections: ['skills'] },
      { id: first.id, status: 'revoked', version: 2 },
    ]);
  });

  it('says that what had ended by itself had expired, also when a new one follows', async () => {
    const me = await owner();
    await aGrant(me, counsellor, { days: 1 });
    api.clock.advance(2);

    await aGrant(me, counsellor);

    expect((await me.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { status: 'active' },
      { status: 'expired', revokedAt: null },
    ]);
  });

  it.each(['at first', 'over an open one'])(
    'gives eight times at once %s: one stays open, none is half done',
    async (how) => {
      const me = await owner();
      if (how === 'over an open one') await aGrant(me, counsellor);

      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          me.browser.post('/api/portfolio/grants', { ...TERMS, counsellorId: counsellor.id }),
        ),
      );

      const statuses = answers.map(({ status }) => status);
      expect(statuses).toContain(201);
      expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
      const grants = (await me.browser.get('/api/portfolio/grants')).json<{ status: string }[]>();
      expect(grants.filter(({ status }) => status === 'active')).toHaveLength(1);
      expect(grants).toHaveLength(statuses.filter((status) => status === 201).length + (how === 'at first' ? 0 : 1));
    },
  );

  it('changes what they say and keeps the rest; days count from now', async () => {
    const me = await owner();
    const { id, expiresAt } = await aGrant(me, counsellor, { sections: ['skills'], note: 'Un mot', days: 10 });
    api.clock.advance(5);

    const answer = await me.browser.patch(`/api/portfolio/grants/${id}`, {
      sections: ['languages', 'contact'],
      contactLines: ['phone'],
      days: 10,
    });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"2"');
    const changed = answer.json<{ expiresAt: string }>();
    expect(changed).toMatchObject({ sections: ['contact', 'languages'], note: 'Un mot', purpose: 'career-project' });
    expect(Date.parse(changed.expiresAt) - Date.parse(expiresAt)).toBeGreaterThanOrEqual(5 * 24 * 60 * 60 * 1000);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([changed]);
  });

  it('keeps the end when no days are told, and clears a note with null', async () => {
    const me = await owner();
    const { id, expiresAt } = await aGrant(me, counsellor, { note: 'Un mot' });

    const answer = await me.browser.patch(`/api/portfolio/grants/${id}`, { note: null });

    expect(answer.json()).toMatchObject({ note: null, expiresAt });
  });

  it.each([
    ['no section', { sections: [] }, 'sections'],
    ['nothing for sections', { sections: null }, 'sections'],
    ['nothing for days', { days: null }, 'days'],
    ['nothing for the purpose', { purpose: null }, 'purpose'],
    ['another counsellor', { counsellorId: '0198c0de-0000-7000-8000-000000000000' }, 'counsellorId'],
  ])('cannot change a share to %s', async (_, terms, field) => {
    const me = await owner();
    const { id } = await aGrant(me, counsellor);

    const answer = await me.browser.patch(`/api/portfolio/grants/${id}`, terms);

    expect(answer.status).toBe(400);
    expect(answer.json<Problem>().errors).toMatchObject([{ field }]);
  });

  it.each(['PATCH', 'DELETE'])(
    'is shown the state of now when a %s was written against an older one',
    async (method) => {
      const me = await owner();
      const { id } = await aGrant(me, counsellor);
      await me.browser.patch(`/api/portfolio/grants/${id}`, { days: 3 });
      const body = method === 'PATCH' ? { days: 90 } : undefined;

      const late = await me.browser.send(method, `/api/portfolio/grants/${id}`, body, { 'if-match': '"1"' });

      expect(late.status).toBe(412);
      const [now] = (await me.browser.get('/api/portfolio/grants')).json<Record<string, unknown>[]>();
      expect(late.json<Problem>()).toMatchObject({ code: 'stale', current: now });
      const again = await me.browser.send(method, `/api/portfolio/grants/${id}`, body, { 'if-match': '"2"' });
      expect(again.status).toBe(method === 'PATCH' ? 200 : 204);
    },
  );

  it.each(['withdrawn', 'expired'])('cannot change what is %s, and is told so', async (state) => {
    const me = await owner();
    const { id } = await aGrant(me, counsellor, { days: 1 });
    if (state === 'withdrawn') await me.browser.delete(`/api/portfolio/grants/${id}`);
    else api.clock.advance(1);

    const answer = await me.browser.patch(
      `/api/portfolio/grants/${id}`,
      { days: 30 },
      { 'accept-language': 'en', 'if-match': '"1"' },
    );

    expect(answer.status).toBe(409);
    expect(answer.json<Problem>().detail).toMatch(state === 'withdrawn' ? /was withdrawn/ : /has ended/);
  });

  it('withdraws once; a second time there is nothing to withdraw', async () => {
    const me = await owner();
    const { id } = await aGrant(me, counsellor);

    expect((await me.browser.delete(`/api/portfolio/grants/${id}`)).status).toBe(204);
    expect((await me.browser.delete(`/api/portfolio/grants/${id}`)).status).toBe(404);
  });

  it.each([
    ['no section', { sections: [] }],
    ['a section that is none', { sections: ['password'] }],
    ['more than sections', { sections: ['skills'], days: 1 }],
  ])('cannot preview %s', async (_, terms) => {
    const { browser } = await owner();

    expect((await browser.post('/api/portfolio/grants/preview', terms)).status).toBe(400);
  });
});
