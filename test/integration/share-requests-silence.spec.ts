import { aCounsellor, anAdministrator, anOwner, asAdmin, type Professional } from '#testing';
import { requestsOf, type Sent } from './asking.js';
import { startServices, type Services } from './services.js';

/** Unknown, silent, refusing, blocking: to the counsellor all of them are one. */
describe('a counsellor who gets no yes', () => {
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
  /** What tells one request from another without being about its fate. */
  const fateOf = (one: Sent) => ({ ...one, id: '', email: '', sentAt: '', expiresAt: '' });

  it('cannot tell a refusal, a block and an unknown or unanswering person apart, not even in the database', async () => {
    const [silent, refusing, blocking, blocked] = [await owner(), await owner(), await owner(), await owner()];
    const unverified = await anOwner(api.portfolio.url);
    await refuse(blocked, (await asked({ email: blocked.email })).id, { block: true });
    for (const { id } of await sent()) await counsellor.browser.delete(`/api/counsellor/requests/${id}`);
    const professional = await anAdministrator(api.settings, api.counsellor.url);
    const emails = [silent, refusing, blocking, blocked, unverified, professional, counsellor].map(
      ({ email }) => email,
    );
    for (const email of [...emails, 'nobody@example.org']) await asked({ email });
    expect((await refuse(refusing, (await received(refusing))[0]!.id)).status).toBe(204);
    expect((await refuse(blocking, (await received(blocking))[0]!.id, { block: true })).status).toBe(204);

    expect(await received(unverified)).toEqual([]);

    const list = await sent();
    expect(list).toHaveLength(8);
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
    const known = await owner();
    for (let time = 0; time < 24; time++) {
      // Limits are per counsellor; addresses are of the same length.
      const who = await aCounsellor(api.settings, api.counsellor.url);
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

  it('is blocked alone: another of the same structure still reaches them', async () => {
    const me = await owner();
    const colleague = await aCounsellor(api.settings, api.counsellor.url, { structure: counsellor.structure });
    await refuse(me, (await asked({ email: me.email })).id, { block: true });

    await asked({ email: me.email }, {}, colleague);

    expect(await received(me)).toHaveLength(1);
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

  it('cannot ask by id who does not share with them, as if there was no such person', async () => {
    const me = await owner();
    const nobody = await ask({ ownerId: '0198c0de-0000-7000-8000-000000000000' });
    expect(nobody.status).toBe(404);

    const { status, text } = await ask({ ownerId: me.id });

    expect({ status, text }).toEqual({ status: nobody.status, text: nobody.text });
    await delivered();
    expect(await received(me)).toEqual([]);
  });
});
