import { anOwner, Browser, startApp } from '#testing';
import { portfolioRoot } from './portfolio-service.js';
import { aNewProfessional, enrol, signIn } from './second-factor-people.js';
import { startServices, type Services } from './services.js';
import { SoftwareKey } from './software-key.js';

const MINUTE = 1 / (24 * 60);
const PATH = '/api/auth/factors/passkeys';

describe('a passkey', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const newBrowser = () => new Browser(api.portfolio.url);
  const aKey = () => new SoftwareKey(api.settings.publicUrl);

  async function challengeOf(browser: Browser, path: 'options' | 'challenge'): Promise<string> {
    return (await browser.post(`${PATH}/${path}`)).json<{ challenge: string }>().challenge;
  }
  async function add(browser: Browser, key: SoftwareKey, name = 'Clé') {
    return browser.post(PATH, { name, response: key.made(await challengeOf(browser, 'options')) });
  }
  const prove = (browser: Browser, response: object) => browser.post(`${PATH}/prove`, { response });

  /** A counsellor with a passkey, and another browser where their password was typed. */
  async function withPasskey() {
    const person = await aNewProfessional(api.settings, api.portfolio.url);
    await signIn(person.browser, person.email);
    const key = aKey();
    const added = await add(person.browser, key);
    if (added.status !== 201) throw new Error(added.text);
    const elsewhere = newBrowser();
    await signIn(elsewhere, person.email);
    return { ...person, key, elsewhere, added };
  }

  it('is added at the first sign-in, with ten recovery codes, and opens the next one', async () => {
    const { browser, elsewhere, key, added } = await withPasskey();
    const before = elsewhere.token;

    expect(added.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10);
    expect((await browser.get('/api/auth/session')).json()).toMatchObject({ secondFactor: 'proved' });
    expect((await elsewhere.get('/api/auth/sessions')).json()).toMatchObject({ code: 'second_factor_required' });
    const proved = await prove(elsewhere, key.proof(await challengeOf(elsewhere, 'challenge')));

    expect([proved.status, proved.json()]).toMatchObject([200, { secondFactor: 'proved' }]);
    expect((await elsewhere.get('/api/auth/sessions')).status).toBe(200);
    expect(elsewhere.token).not.toBe(before);
  });

  it('answers a challenge once', async () => {
    const { elsewhere, key } = await withPasskey();
    const challenge = await challengeOf(elsewhere, 'challenge');
    const answer = key.proof(challenge);
    expect((await prove(elsewhere, answer)).status).toBe(200);

    expect((await prove(elsewhere, answer)).status).toBe(400);
    expect((await prove(elsewhere, key.proof(challenge))).status).toBe(400);
  });

  it('has spent a challenge with a wrong answer, too', async () => {
    const { elsewhere, key } = await withPasskey();
    const challenge = await challengeOf(elsewhere, 'challenge');
    expect((await prove(elsewhere, aKey().proof(challenge))).status).toBe(400);

    expect((await prove(elsewhere, key.proof(challenge))).status).toBe(400);
  });

  it('answers no challenge that is five minutes old', async () => {
    const { elsewhere, key, browser } = await withPasskey();
    const [toProve, toAdd] = [await challengeOf(elsewhere, 'challenge'), await challengeOf(browser, 'options')];
    api.clock.advance(5 * MINUTE);

    const [proved, added] = [
      await prove(elsewhere, key.proof(toProve)),
      await browser.post(PATH, { name: 'Autre', response: aKey().made(toAdd) }),
    ];
    expect([proved.status, proved.json()]).toMatchObject([400, { errors: [{ code: 'expired' }] }]);
    expect([added.status, added.json()]).toMatchObject([400, { errors: [{ code: 'expired' }] }]);
  });

  it('answers no challenge of another session, of another person, or for adding', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()];
    const third = newBrowser();
    await signIn(third, one.email);
    await challengeOf(one.elsewhere, 'challenge');
    const others = [
      await challengeOf(third, 'challenge'),
      await challengeOf(other.elsewhere, 'challenge'),
      await challengeOf(one.browser, 'options'),
    ];

    for (const challenge of others) {
      expect((await prove(one.elsewhere, one.key.proof(challenge))).status).toBe(400);
      await challengeOf(one.elsewhere, 'challenge');
    }
    expect((await one.elsewhere.get('/api/auth/session')).json()).toMatchObject({ secondFactor: 'required' });
  });

  it('opens nobody else’s account', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()];
    const challenge = await challengeOf(one.elsewhere, 'challenge');

    expect((await prove(one.elsewhere, other.key.proof(challenge))).status).toBe(400);
  });

  it.each([
    ['from another site', { origin: 'http://elsewhere.example' }],
    ['made for another host', { host: 'elsewhere.example' }],
  ])('is refused %s, added or asked for', async (_, changes) => {
    const { browser, elsewhere, key } = await withPasskey();

    const answer = key.proof(await challengeOf(elsewhere, 'challenge'), changes);
    expect((await prove(elsewhere, answer)).status).toBe(400);
    const response = aKey().made(await challengeOf(browser, 'options'), changes);
    expect((await browser.post(PATH, { name: 'Autre', response })).status).toBe(400);
  });

  it.each([0, 1])('is refused when its count stands at %d: it was copied', async (counter) => {
    const { elsewhere, key } = await withPasskey();

    const answer = key.proof(await challengeOf(elsewhere, 'challenge'), { counter });
    expect((await prove(elsewhere, answer)).status).toBe(400);
  });

  it.each([{}, { id: 'x' }, { id: 'x', response: {} }, { id: 1, response: [] }])(
    'is not made of %j',
    async (response) => {
      const { browser, elsewhere } = await withPasskey();
      await challengeOf(browser, 'options');
      await challengeOf(elsewhere, 'challenge');

      expect((await browser.post(PATH, { name: 'Autre', response })).status).toBe(400);
      expect((await prove(elsewhere, response)).status).toBe(400);
    },
  );

  it.each([[null], ['usb'], [['usb', 1, null, 'pigeon']], [{}]])(
    'is added whatever ways to reach it are told: %j',
    async (transports) => {
      const { browser, email } = await withPasskey();

      const response = aKey().made(await challengeOf(browser, 'options'), { transports });
      expect((await browser.post(PATH, { name: 'Autre', response })).status).toBe(201);

      const later = newBrowser();
      await signIn(later, email);
      const asked = (await later.post(`${PATH}/challenge`)).json<{ allowCredentials: { transports: string[] }[] }>();
      const known = Array.isArray(transports) ? ['usb'] : [];
      expect(asked.allowCredentials.map((one) => one.transports)).toEqual(
        expect.arrayContaining([['internal'], known]),
      );
    },
  );

  it('is one of several, with names, of which a professional keeps one', async () => {
    const { browser } = await withPasskey();
    expect((await add(browser, aKey(), ' Mon téléphone ')).json()).toEqual({ recoveryCodes: null });
    const { passkeys } = (await browser.get('/api/auth/factors')).json<{ passkeys: { id: string; name: string }[] }>();
    expect(passkeys.map(({ name }) => name)).toEqual(['Clé', 'Mon téléphone']);

    expect((await browser.delete(`${PATH}/${passkeys[0]!.id}`)).status).toBe(204);
    expect((await browser.delete(`${PATH}/${passkeys[1]!.id}`)).status).toBe(409);

    const events = (await browser.get('/api/auth/events')).json<unknown[]>();
    expect(events).toMatchObject([
      { kind: 'passkey-removed', detail: 'Clé' },
      { kind: 'passkey-added', detail: 'Mon téléphone' },
      { kind: 'passkey-added', detail: 'Clé' },
    ]);
  });

  it('stays as the last when both are removed at the same instant', async () => {
    const { browser } = await withPasskey();
    await enrol(browser, api.clock);
    const { passkeys } = (await browser.get('/api/auth/factors')).json<{ passkeys: { id: string }[] }>();

    const answers = await Promise.all([
      browser.delete(`${PATH}/${passkeys[0]!.id}`),
      browser.delete('/api/auth/factors/totp'),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('may be an owner’s, who may do without it again', async () => {
    const { browser, email } = await anOwner(api.portfolio.url);
    const key = aKey();
    expect((await add(browser, key)).status).toBe(201);
    const elsewhere = newBrowser();
    expect((await signIn(elsewhere, email)).json()).toMatchObject({ secondFactor: 'required' });
    expect((await prove(elsewhere, key.proof(await challengeOf(elsewhere, 'challenge')))).status).toBe(200);

    const { passkeys } = (await elsewhere.get('/api/auth/factors')).json<{ passkeys: { id: string }[] }>();
    expect((await elsewhere.delete(`${PATH}/${passkeys[0]!.id}`)).status).toBe(204);
    expect((await signIn(newBrowser(), email)).json()).toMatchObject({ secondFactor: 'none' });
  });

  it('is not offered at an address without a name', async () => {
    const app = await startApp(portfolioRoot, { ...api.settings, publicUrl: 'http://127.0.0.1:3000' }, api.clock);
    try {
      const { browser } = await anOwner(app.url);
      expect((await browser.get('/api/auth/factors')).json()).toMatchObject({ passkeysPossible: false });
      expect((await browser.post(`${PATH}/options`)).status).toBe(409);
    } finally {
      await app.close();
    }
  });
});
