import { RequestDelivery } from '../../apps/counsellor/src/sent-requests/request-delivery.js';
import { Mailer } from '#mail';
import { aCounsellor, aGrant, anAdministrator, asAdmin, type Professional } from '#testing';
import { ASK, requestsOf } from './asking.js';
import { startServices, type Services } from './services.js';

describe('a counsellor who asks a person to share', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
  });
  beforeEach(async () => {
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const { owner, delivered, ask, asked, sent, received, accept, refuse, takeAllBack } = requestsOf(
    () => api,
    () => counsellor,
  );

  it('reaches them, with who, what, why and how long, and waits', async () => {
    const me = await owner();

    const one = await asked({ email: me.email.toUpperCase() });

    expect(one).toEqual({
      ...ASK,
      id: expect.any(String),
      email: me.email.toUpperCase(),
      person: null,
      sentAt: expect.any(String),
      expiresAt: expect.any(String),
      state: 'pending',
    });
    expect(Date.parse(one.expiresAt) - Date.parse(one.sentAt)).toBe(30 * 24 * 60 * 60 * 1000);
    expect(await sent()).toEqual([one]);
    expect(await received(me)).toEqual([
      {
        ...ASK,
        id: one.id,
        counsellor: {
          id: counsellor.id,
          givenName: 'Agnès',
          familyName: 'Klein',
          title: null,
          structure: counsellor.structure.name,
        },
        receivedAt: one.sentAt,
        expiresAt: one.expiresAt,
        state: 'pending',
      },
    ]);
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${me.id}`)).status).toBe(404);
  });

  it('has a mail written to them that says who asks, and nothing else', async () => {
    const me = await owner();
    await asked({ email: me.email });
    await api.counsellor.app.get(Mailer).settle();

    const mails = await api.counsellor.mails();
    const [mail] = mails.filter((text) => text.includes(me.email) && text.includes('demande de partage'));
    expect(mail).toContain(`Agnès Klein (${counsellor.structure.name})`);
    expect(mail).toContain('http://lorfolio.test/partages');
    expect(mail).not.toContain(ASK.note);
    expect(mail).not.toMatch(/VAE|compétence/i);
  });

  it('gets what they choose, and no more than they were given', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });

    const answer = await accept(me, id);

    expect(answer.status).toBe(201);
    expect(answer.json()).toMatchObject({
      counsellor: { id: counsellor.id },
      sections: ['skills'],
      purpose: 'vae',
      note: ASK.note,
      noteByReader: true,
      status: 'active',
    });
    const { grantedAt, expiresAt } = answer.json<{ grantedAt: string; expiresAt: string }>();
    expect(Date.parse(expiresAt) - Date.parse(grantedAt)).toBe(7 * 24 * 60 * 60 * 1000);
    const read = await counsellor.browser.get(`/api/counsellor/portfolios/${me.id}`);
    expect(read.json()).not.toHaveProperty('experiences');
    expect(await sent()).toMatchObject([
      { id, state: 'accepted', person: { ownerId: me.id, givenName: 'Inès', familyName: 'Morel' } },
    ]);
    expect(await received(me)).toMatchObject([{ id, state: 'accepted' }]);
  });

  it('is not accepted with contact details of which no line is named, and waits on', async () => {
    const me = await owner();
    await asked({ email: me.email }, { sections: ['contact'] });
    const { id } = (await received(me))[0]!;

    const answer = await accept(me, id, { sections: ['contact'], days: 7 });

    expect(answer.json()).toMatchObject({ errors: [{ field: 'contactLines' }] });
    expect(await received(me)).toMatchObject([{ id, state: 'pending' }]);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('is named no person any more once the share is withdrawn', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });
    const grant = (await accept(me, id)).json<{ id: string }>();
    await me.browser.delete(`/api/portfolio/grants/${grant.id}`);

    expect(await sent()).toMatchObject([{ state: 'accepted', person: null }]);
  });

  it('is accepted once of eight times at the same moment', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });

    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(me, id)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404, 404, 404, 404, 404]);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toHaveLength(1);
  });

  it('takes it back while it is accepted: one of the two happens, whole', async () => {
    for (let round = 0; round < 6; round++) {
      const me = await owner();
      const someone = await aCounsellor(api.settings, api.counsellor.url);
      const { id } = await asked({ email: me.email }, {}, someone);

      const [yes, back] = await Promise.all([accept(me, id), someone.browser.delete(`/api/counsellor/requests/${id}`)]);

      expect([yes.status, back.status]).toEqual(yes.status === 201 ? [201, 404] : [404, 204]);
      expect(await sent(someone)).toHaveLength(yes.status === 201 ? 1 : 0);
      expect((await me.browser.get('/api/portfolio/grants')).json()).toHaveLength(yes.status === 201 ? 1 : 0);
    }
  });

  it('takes it back: it is gone for both', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });

    expect((await counsellor.browser.delete(`/api/counsellor/requests/${id}`)).status).toBe(204);

    expect([await sent(), await received(me)]).toEqual([[], []]);
    expect((await accept(me, id)).status).toBe(404);
    expect((await counsellor.browser.delete(`/api/counsellor/requests/${id}`)).status).toBe(404);
  });

  it('asks nothing any more once they have left', async () => {
    const admin = await anAdministrator(api.settings, api.counsellor.url);
    const leaving = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    const me = await owner();
    const { id } = await asked({ email: me.email }, {}, leaving);
    await admin.browser.delete(`/api/counsellor/structure/members/${leaving.membershipId}`);

    expect(await received(me)).toEqual([]);
    expect((await accept(me, id)).status).toBe(404);
    expect((await me.browser.get('/api/portfolio/grants')).json()).toEqual([]);
  });

  it('may ask someone who shares with them for more, without an address, and is named them', async () => {
    const me = await owner();
    await aGrant(me, counsellor, { sections: ['skills'] });

    const one = await asked({ ownerId: me.id }, { sections: ['evidence'] });

    expect(one).toMatchObject({ email: null, person: { ownerId: me.id, givenName: 'Inès' } });
    expect(await received(me)).toMatchObject([{ id: one.id, sections: ['evidence'] }]);
    await accept(me, one.id, { sections: ['skills', 'evidence'], days: 30 });
    expect((await me.browser.get('/api/portfolio/grants')).json()).toMatchObject([
      { status: 'active', sections: ['skills', 'evidence'] },
      { status: 'revoked' },
    ]);
  });

  it('asks one thing at a time of the same person, also eight times at the same moment', async () => {
    const me = await owner();
    const eight = await Promise.all(
      Array.from({ length: 8 }, (_, at) => ask({ email: at % 2 ? me.email : me.email.toUpperCase() })),
    );

    const statuses = eight.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![201, 409, 429].includes(status))).toEqual([]);
    await delivered();
    expect(await received(me)).toHaveLength(1);
  });

  it('is delivered by the next round what a crash left lying, once', async () => {
    const me = await owner();
    await asAdmin(
      api.settings,
      `INSERT INTO sent_request (owner_id, id, email, sections, purpose, note, days, sent_at, expires_at)
       VALUES ($1, uuidv7(), $2, '{skills}', 'vae', 'Un mot', 7, $3, $3::timestamptz + interval '30 days')`,
      [counsellor.id, me.email, api.clock.now()],
    );
    expect(await received(me)).toEqual([]);

    const delivery = api.counsellor.app.get(RequestDelivery);
    for (let round = 0; round < 3; round++) delivery.begin();
    await delivery.settle();

    expect(await received(me)).toHaveLength(1);
  });

  it.each([
    ['one address', 4, () => 'the-same@example.org'],
    ['many addresses', 21, (at: number) => `someone-${at}@example.org`],
  ])('has to wait after too many requests to %s', async (_, times, address) => {
    const statuses: number[] = [];
    for (let at = 0; at < times; at++) {
      statuses.push((await ask({ email: address(at) })).status);
      await takeAllBack();
    }

    expect(statuses.pop()).toBe(429);
    expect(new Set(statuses)).toEqual(new Set([201]));
  });

  it('is nobody else’s to accept, to refuse or to take back', async () => {
    const [me, other, colleague] = [await owner(), await owner(), await aCounsellor(api.settings, api.counsellor.url)];
    const { id } = await asked({ email: me.email });

    expect((await accept(other, id)).status).toBe(404);
    expect((await refuse(other, id)).status).toBe(404);
    expect((await colleague.browser.delete(`/api/counsellor/requests/${id}`)).status).toBe(404);
    expect(await sent(colleague)).toEqual([]);
    expect(await received(other)).toEqual([]);
    expect(await received(me)).toMatchObject([{ id, state: 'pending' }]);
  });

  it.each([
    ['nobody', { email: undefined }, 'email', 'oneOf'],
    ['what is no address', { email: 'agnes' }, 'email', 'isEmail'],
    ['two at once', { ownerId: '0198c0de-0000-7000-8000-000000000000' }, 'email', 'oneOf'],
    ['for no section', { sections: [] }, 'sections', 'arrayNotEmpty'],
    ['for a section that is none', { sections: ['password'] }, 'sections', 'isIn'],
    ['for nothing', { purpose: 'curiosity' }, 'purpose', 'isIn'],
    ['without a reason', { note: '' }, 'note', 'isNotEmpty'],
    ['with an empty reason', { note: '  ' }, 'note', 'isNotEmpty'],
    ['for ever', { days: 366 }, 'days', 'max'],
  ])('cannot ask %s', async (_, body, field, code) => {
    const answer = await ask({ email: 'someone@example.org' }, body);

    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: unknown[] }>().errors).toEqual([{ field, code, message: expect.any(String) }]);
    expect(await sent()).toEqual([]);
  });

  it('is forgotten with the person who erases their account, and the person with the counsellor who does', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });
    await me.browser.delete('/api/auth/account', { password: me.password });

    expect(await sent()).toMatchObject([{ id, state: 'pending' }]);
    expect(await asAdmin(api.settings, 'SELECT id FROM received_request WHERE id = $1', [id])).toEqual([]);
    const [other, one] = [await owner(), await owner()];
    await asked({ email: other.email });
    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [counsellor.id]);
    expect(await received(other)).toEqual([]);
    expect(await received(one)).toEqual([]);
  });
});
