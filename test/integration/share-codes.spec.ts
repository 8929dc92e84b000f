import { aCounsellor, aGrant, anAdministrator, asAdmin, type Professional } from '#testing';
import { codesOf } from './code-room.js';
import { startServices, type Services } from './services.js';

const MINUTES = 1 / (24 * 60);

describe('a code shown in the room', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
  });
  beforeEach(async () => {
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const { owner, show, type, seen, waited, confirm, TERMS } = codesOf(() => api);

  it('is typed by the counsellor, tells the person who it is, and gives what they confirm', async () => {
    const me = await owner();
    const { id, code, expiresAt } = await show(me);
    expect(code).toMatch(/^\d{6}$/);
    expect(Math.round((Date.parse(expiresAt) - api.clock.now().getTime()) / 60_000)).toBe(10);
    expect(await seen(me, id)).toMatchObject({ state: 'waiting', claim: null });

    const typed = await type(counsellor, code);

    expect(typed.status).toBe(201);
    expect(typed.json()).toEqual({ id, state: 'waiting', ownerId: null });
    expect(await seen(me, id)).toMatchObject({
      state: 'claimed',
      claim: {
        counsellor: {
          id: counsellor.id,
          givenName: 'Agnès',
          familyName: 'Klein',
          title: null,
          structure: counsellor.structure.name,
        },
        purpose: 'first-interview',
        note: 'Faire le point',
      },
    });

    const given = await confirm(me, id);

    expect(given.status).toBe(201);
    expect(given.json()).toMatchObject({
      sections: TERMS.sections,
      purpose: 'first-interview',
      note: 'Faire le point',
    });
    expect(await seen(me, id)).toMatchObject({ state: 'given' });
    expect((await waited(counsellor, id)).text).toBe(JSON.stringify({ id, state: 'given', ownerId: me.id }));
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${me.id}`)).status).toBe(200);
  });

  it('opens nothing by itself, and does not say whose it is', async () => {
    const me = await owner();
    const { id, code } = await show(me);

    expect((await confirm(me, id)).status).toBe(404);
    const typed = await type(counsellor, code);

    expect(typed.text).not.toContain(me.id);
    expect((await waited(counsellor, id)).text).not.toContain(me.id);
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${me.id}`)).status).toBe(404);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('is kept as keyed hashes only', async () => {
    const { id, code } = await show(await owner());

    const [row] = await asAdmin<Record<string, unknown>>(api.settings, 'SELECT * FROM share_code WHERE id = $1', [id]);

    // The ids and times hold digits of their own.
    const { owner_id: _, id: __, created_at: ___, expires_at: ____, ...rest } = row!;
    expect(JSON.stringify(rest)).not.toContain(code);
    expect(rest.code_hash).toMatch(/^[\w-]{43}$/);
    expect(rest.prefix_hash).toMatch(/^[\w-]{43}$/);
  });

  it('is claimed by one of eight counsellors who type it at the same moment', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    const eight = await Promise.all(Array.from({ length: 8 }, () => aCounsellor(api.settings, api.counsellor.url)));

    const answers = await Promise.all(eight.map((one) => type(one, code)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400, 400, 400]);
    const winner = eight[answers.findIndex(({ status }) => status === 201)]!;
    expect(await seen(me, id)).toMatchObject({ claim: { counsellor: { id: winner.id } } });
    for (const one of eight) expect((await waited(one, id)).status).toBe(one === winner ? 200 : 404);
  });

  it('is confirmed once of eight times at the same moment', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);

    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(me, id)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404, 404, 404, 404, 404]);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toHaveLength(1);
  });

  it.each(['claimed', 'given', 'refused'])('cannot be typed again once it is %s', async (state) => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);
    if (state === 'given') await confirm(me, id);
    if (state === 'refused') await me.browser.delete(`/api/portfolio/codes/${id}`);

    expect((await type(await aCounsellor(api.settings, api.counsellor.url), code)).status).toBe(400);
    expect((await type(counsellor, code)).status).toBe(400);
  });

  it('brings the counsellor’s sentence along as theirs, in the share and in its receipt', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);

    const { id: grantId } = (await confirm(me, id)).json<{ id: string }>();
    const grants = async () => (await me.browser.get('/api/portfolio/grants')).json<object[]>();
    expect(await grants()).toMatchObject([{ purpose: 'first-interview', note: 'Faire le point', noteByReader: true }]);

    await me.browser.patch(`/api/portfolio/grants/${grantId}`, { note: 'Parler de mon projet' });
    expect(await grants()).toMatchObject([{ note: 'Parler de mon projet', noteByReader: false }]);
    const receipts = (await me.browser.get('/api/portfolio/receipts')).json<{ terms: object }[]>();
    expect(receipts.map(({ terms }) => terms)).toMatchObject([{ noteByReader: false }, { noteByReader: true }]);
    expect((await me.browser.patch(`/api/portfolio/grants/${grantId}`, { noteByReader: true })).status).toBe(400);
  });

  it('is not confirmed with contact details of which no line is named, and can be then with those that are', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);

    expect((await confirm(me, id, { sections: ['contact'] })).json()).toMatchObject({
      errors: [{ field: 'contactLines' }],
    });
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
    expect((await confirm(me, id, { sections: ['contact'], contactLines: ['phone'] })).status).toBe(201);
  });

  it('ends after ten minutes, to the instant', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    api.clock.advance(10 * MINUTES);

    expect((await type(counsellor, code)).status).toBe(400);
    expect(await seen(me, id)).toMatchObject({ state: 'expired', claim: null });
  });

  it('leaves ten minutes to confirm; then it is over for both', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    api.clock.advance(9 * MINUTES);
    await type(counsellor, code);
    api.clock.advance(9 * MINUTES);
    expect((await waited(counsellor, id)).text).toContain('waiting');
    api.clock.advance(1 * MINUTES);

    expect((await confirm(me, id)).status).toBe(404);
    expect((await waited(counsellor, id)).text).toBe(JSON.stringify({ id, state: 'ended', ownerId: null }));
    expect(await seen(me, id)).toMatchObject({ state: 'expired', claim: null });
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('ends with the next one, and there is one at a time', async () => {
    const me = await owner();
    const first = await show(me);
    const second = await show(me);

    expect((await me.browser.get(`/api/portfolio/codes/${first.id}`)).status).toBe(404);
    if (first.code !== second.code) expect((await type(counsellor, first.code)).status).toBe(400);
    expect((await type(counsellor, second.code)).status).toBe(201);
    const many = await Promise.all(Array.from({ length: 8 }, () => me.browser.post('/api/portfolio/codes')));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([201]));
    const rows = await asAdmin(api.settings, 'SELECT id FROM share_code WHERE owner_id = $1', [me.id]);
    expect(rows).toHaveLength(1);
  });

  it('looks the same to the counsellor after a no as a code that never was', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);

    expect((await me.browser.delete(`/api/portfolio/codes/${id}`)).status).toBe(204);

    expect(await waited(counsellor, id)).toEqual(await waited(counsellor, '0198c0de-0000-7000-8000-000000000000'));
    expect((await confirm(me, id)).status).toBe(404);
    expect((await me.browser.delete(`/api/portfolio/codes/${id}`)).status).toBe(404);
  });

  it('is nobody else’s to look at, to confirm or to end', async () => {
    const [me, other] = [await owner(), await owner()];
    const { id, code } = await show(me);
    await type(counsellor, code);

    expect((await other.browser.get(`/api/portfolio/codes/${id}`)).status).toBe(404);
    expect((await confirm(other, id)).status).toBe(404);
    expect((await other.browser.delete(`/api/portfolio/codes/${id}`)).status).toBe(404);
    expect((await waited(await aCounsellor(api.settings, api.counsellor.url), id)).status).toBe(404);
    expect(await seen(me, id)).toMatchObject({ state: 'claimed' });
    expect((await other.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('cannot be confirmed for a counsellor who has left meanwhile', async () => {
    const admin = await anAdministrator(api.settings, api.counsellor.url);
    const leaving = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    const me = await owner();
    const { id, code } = await show(me);
    await type(leaving, code);
    await admin.browser.delete(`/api/counsellor/structure/members/${leaving.membershipId}`);

    expect((await confirm(me, id)).status).toBe(404);
    expect(await seen(me, id)).toMatchObject({ state: 'expired', claim: null });
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('replaces what was open for the same counsellor', async () => {
    const me = await owner();
    await aGrant(me, counsellor, { sections: ['contact'] });
    const { id, code } = await show(me);
    await type(counsellor, code);

    await confirm(me, id);

    expect((await me.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { status: 'active', sections: ['skills'] },
      { status: 'revoked' },
    ]);
  });

  it.each([
    ['five digits', { code: '12345' }, 'code', 'isShareCode'],
    ['letters', { code: 'abcdef' }, 'code', 'isShareCode'],
    ['seven digits', { code: '1234567' }, 'code', 'isShareCode'],
    ['a line more', { code: '123456\n' }, 'code', 'isShareCode'],
    ['a number', { code: 123456 }, 'code', 'isString'],
    ['no purpose', { purpose: undefined }, 'purpose', 'isIn'],
    ['a note too long', { note: 'x'.repeat(501) }, 'note', 'maxLength'],
  ])('cannot be typed with %s', async (_, body, field, code) => {
    const answer = await type(counsellor, '123456', body);

    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: unknown[] }>().errors).toEqual([{ field, code, message: expect.any(String) }]);
  });

  it.each([
    ['no section', { sections: [] }],
    ['no days', { days: undefined }],
    ['another purpose', { purpose: 'vae' }],
    ['another counsellor', { counsellorId: '0198c0de-0000-7000-8000-000000000000' }],
  ])('cannot be confirmed with %s, and stays as it was', async (_, terms) => {
    const me = await owner();
    const { id, code } = await show(me);
    await type(counsellor, code);

    expect((await confirm(me, id, terms)).status).toBe(400);
    expect(await seen(me, id)).toMatchObject({ state: 'claimed' });
    expect((await confirm(me, id)).status).toBe(201);
  });
});
