import { RequestDelivery } from '../../apps/counsellor/src/sent-requests/request-delivery.js';
import { Mailer } from '#mail';
import { aCounsellor, aGrant, anAdministrator, anOwner, asAdmin, type Person, type Professional } from '#testing';
import { startServices, type Services } from './services.js';

interface Sent {
  id: string;
  email: string | null;
  person: { ownerId: string } | null;
  sentAt: string;
  expiresAt: string;
  state: string;
}
interface Received {
  id: string;
  state: string;
}

const ASK = { sections: ['experiences', 'skills'], purpose: 'vae', note: 'Préparer votre dossier.', days: 90 };
const LESS = { sections: ['skills'], days: 7 };

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

  const owner = () => anOwner(api.portfolio.url);
  const delivered = () => api.counsellor.app.get(RequestDelivery).settle();

  const ask = (whom: object, more = {}, who = counsellor) =>
    who.browser.post('/api/counsellor/requests', { ...ASK, ...whom, ...more });
  async function asked(whom: object, more = {}, who = counsellor): Promise<Sent> {
    const answer = await ask(whom, more, who);
    expect(answer.status).toBe(201);
    await delivered();
    return answer.json<Sent>();
  }
  const sent = async (who = counsellor) => (await who.browser.get('/api/counsellor/requests')).json<Sent[]>();
  const received = async ({ browser }: Person) => (await browser.get('/api/portfolio/requests')).json<Received[]>();
  const accept = ({ browser }: Person, id: string, terms: object = LESS) =>
    browser.post(`/api/portfolio/requests/${id}/accept`, terms);
  const refuse = ({ browser }: Person, id: string, body: object = {}) =>
    browser.post(`/api/portfolio/requests/${id}/refuse`, body);
  /** What tells one request from another without being about its fate. */
  const fateOf = (one: Sent) => ({ ...one, id: '', email: '', sentAt: '', expiresAt: '' });

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

  it('cannot tell a refusal, a block and an unknown or unanswering person apart, not even in the database', async () => {
    const [silent, refusing, blocking, blocked] = [await owner(), await owner(), await owner(), await owner()];
    await refuse(blocked, (await asked({ email: blocked.email })).id, { block: true });
    for (const { id } of await sent()) await counsellor.browser.delete(`/api/counsellor/requests/${id}`);
    const professional = await anAdministrator(api.settings, api.counsellor.url);
    const emails = [silent, refusing, blocking, blocked, professional, counsellor].map(({ email }) => email);
    for (const email of [...emails, 'nobody@example.org']) await asked({ email });
    expect((await refuse(refusing, (await received(refusing))[0]!.id)).status).toBe(204);
    expect((await refuse(blocking, (await received(blocking))[0]!.id, { block: true })).status).toBe(204);

    const list = await sent();
    expect(list).toHaveLength(7);
    expect(new Set(list.map((one) => JSON.stringify(fateOf(one)))).size).toBe(1);
    const rows = await asAdmin<Record<string, unknown>>(
      api.settings,
      `SELECT to_jsonb(s) - '{id,email,sent_at,expires_at,posted_at}'::text[] AS row, posted_at - sent_at < interval '1 minute' AS soon
         FROM sent_request s WHERE owner_id = $1`,
      [counsellor.id],
    );
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
    // Asking again is refused alike, and so is taking back.
    const again = await Promise.all([silent, refusing, blocking].map(({ email }) => ask({ email })));
    expect(new Set(again.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const back = await Promise.all(list.map(({ id }) => counsellor.browser.delete(`/api/counsellor/requests/${id}`)));
    expect(new Set(back.map(({ status }) => status))).toEqual(new Set([204]));
  });

  it('gets the same answer in the same time for an unknown address as for a known one', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const bodies = new Set<string>();
    for (let time = 0; time < 40; time++) {
      // Limits are per counsellor; addresses are of the same length.
      const who = await aCounsellor(api.settings, api.counsellor.url);
      const known = await owner();
      const unknown = known.email.replace('owner-', 'nobod-');
      for (const [which, email] of time % 2 ? entries(known.email, unknown) : entries(known.email, unknown).reverse()) {
        const start = performance.now();
        const answer = await ask({ email }, {}, who);
        times[which].push(performance.now() - start);
        expect(answer.status).toBe(201);
        bodies.add(JSON.stringify(fateOf(answer.json<Sent>())));
        await delivered();
      }
    }

    expect(bodies.size).toBe(1);
    const [a, b] = [median(times.known), median(times.unknown)];
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(1.5);
  });

  const entries = (known: string, unknown: string): ['known' | 'unknown', string][] => [
    ['known', known],
    ['unknown', unknown],
  ];
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

  it('reaches nobody who blocked them, until they are let ask again', async () => {
    const me = await owner();
    await refuse(me, (await asked({ email: me.email })).id, { block: true });
    const [block] = (await me.browser.get('/api/portfolio/request-blocks')).json<{ id: string }[]>();
    expect(block).toMatchObject({ givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name });
    await takeAllBack();
    await asked({ email: me.email });
    expect(await received(me)).toEqual([]);
    await takeAllBack();

    expect((await me.browser.delete(`/api/portfolio/request-blocks/${block!.id}`)).status).toBe(204);

    await asked({ email: me.email });
    expect(await received(me)).toHaveLength(1);
    expect((await me.browser.get('/api/portfolio/request-blocks')).json()).toEqual([]);
  });

  async function takeAllBack() {
    for (const { id } of await sent()) await counsellor.browser.delete(`/api/counsellor/requests/${id}`);
  }

  it('is blocked alone: another of the same structure still reaches them', async () => {
    const me = await owner();
    const colleague = await aCounsellor(api.settings, api.counsellor.url, { structure: counsellor.structure });
    await refuse(me, (await asked({ email: me.email })).id, { block: true });

    await asked({ email: me.email }, {}, colleague);

    expect(await received(me)).toHaveLength(1);
  });

  it('takes it back: it is gone for both', async () => {
    const me = await owner();
    const { id } = await asked({ email: me.email });

    expect((await counsellor.browser.delete(`/api/counsellor/requests/${id}`)).status).toBe(204);

    expect([await sent(), await received(me)]).toEqual([[], []]);
    expect((await accept(me, id)).status).toBe(404);
    expect((await counsellor.browser.delete(`/api/counsellor/requests/${id}`)).status).toBe(404);
  });

  it('waits thirty days, to the instant, answered or not; then there is room for another', async () => {
    const [me, other] = [await owner(), await owner()];
    const { id } = await asked({ email: me.email });
    await refuse(other, (await asked({ email: other.email })).id);
    api.clock.advance(29.999);
    expect(await sent()).toHaveLength(2);
    // Their session has lasted as long.
    await me.browser.post('/api/auth/sign-in', { email: me.email, password: me.password });
    expect(await received(me)).toHaveLength(1);
    api.clock.advance(0.001);

    expect(await sent()).toEqual([]);
    expect(await received(me)).toEqual([]);
    expect((await accept(me, id)).status).toBe(404);
    expect((await refuse(me, id)).status).toBe(404);
    await asked({ email: me.email });
    expect(await received(me)).toHaveLength(1);
    const rows = await asAdmin(api.settings, 'SELECT id FROM sent_request WHERE id = $1', [id]);
    expect(rows).toEqual([]);
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

  it('cannot ask by id who does not share with them, as if there was no such person', async () => {
    const me = await owner();
    const nobody = await ask({ ownerId: '0198c0de-0000-7000-8000-000000000000' });
    expect(nobody.status).toBe(404);

    const { status, text } = await ask({ ownerId: me.id });

    expect({ status, text }).toEqual({ status: nobody.status, text: nobody.text });
    await delivered();
    expect(await received(me)).toEqual([]);
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
