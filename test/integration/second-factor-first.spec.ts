import { asAdmin, Browser, nameOf, routesOf } from '#testing';
import { ROWS } from './refusal-rows.js';
import { aNewProfessional, enrol, signIn } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

const MINUTE = 1 / (24 * 60);

describe('a professional at their first sign-in', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const aProfessional = (role?: 'counsellor' | 'administrator') =>
    aNewProfessional(api.settings, api.portfolio.url, role);

  it.each(['counsellor', 'administrator'] as const)(
    'reaches as a %s nothing but what leads to a second factor',
    async (role) => {
      const { browser, email } = await aProfessional(role);
      await signIn(browser, email);
      const services = [api.portfolio, api.counsellor, api.exporting];
      const routes = services.flatMap(({ app, url }) => routesOf(app).map((route) => ({ ...route, url })));
      const theirs = routes.filter(({ rule }) => rule === 'signed-in' || rule.includes(role));
      const reached: string[] = [];

      for (const route of theirs) {
        const body = route.method === 'GET' ? undefined : ROWS[nameOf(route)]?.body;
        const path = route.path.replace(/:\w+/g, '01a20477-6d5b-73c6-9fc5-adaef7a13b6b');
        const answer = await browser.at(route.url).send(route.method, path, body);
        if (answer.status !== 403) reached.push(nameOf(route));
        else expect(answer.json()).toMatchObject({ code: 'second_factor_required' });
      }

      expect(theirs.length).toBeGreaterThan(20);
      expect(reached).toEqual([
        'GET /api/auth/factors',
        'GET /api/auth/session',
        'POST /api/auth/factors/passkeys',
        'POST /api/auth/factors/passkeys/challenge',
        'POST /api/auth/factors/passkeys/options',
        'POST /api/auth/factors/passkeys/prove',
        'POST /api/auth/factors/prove',
        'POST /api/auth/factors/totp',
        'POST /api/auth/factors/totp/confirm',
      ]);
    },
  );

  it('is told to enrol, adds an app, is in, and gets ten recovery codes that are stored hashed', async () => {
    const { browser, email, id } = await aProfessional();
    expect((await signIn(browser, email)).json()).toMatchObject({ secondFactor: 'to-enrol' });
    const before = browser.token;

    const { app, recoveryCodes } = await enrol(browser, api.clock);

    expect((await browser.get('/api/auth/session')).json()).toMatchObject({ secondFactor: 'proved' });
    expect((await browser.at(api.counsellor.url).get('/api/counsellor/portfolios')).status).toBe(200);
    expect(recoveryCodes).toHaveLength(10);
    // The privileges have changed: so has the token, and the one before opens nothing.
    expect(browser.token).not.toBe(before);
    const old = new Browser(api.portfolio.url, { cookie: `lorfolio_session=${before}` });
    expect((await old.get('/api/auth/session')).status).toBe(401);
    const kept = await asAdmin(
      api.settings,
      `SELECT t.secret::text, r.hash FROM totp t, recovery_code r WHERE t.owner_id = $1 AND r.owner_id = $1`,
      [id],
    );
    expect(kept).toHaveLength(10);
    for (const secret of [app.secret, ...recoveryCodes, recoveryCodes[0]!.replace('-', '')]) {
      expect(JSON.stringify(kept)).not.toContain(secret);
    }
  });

  it('shows the secret as text, as an address and as a drawing', async () => {
    const { browser, email } = await aProfessional();
    await signIn(browser, email);

    const { secret, uri, qr } = (await browser.post('/api/auth/factors/totp')).json<{
      secret: string;
      uri: string;
      qr: { size: number; path: string };
    }>();

    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toMatch(new RegExp(`^otpauth://totp/Lorfolio:.*secret=${secret}`));
    expect(qr.size).toBeGreaterThan(30);
    expect(qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });

  it('adds no app with the code of another, nor once the password is ten minutes old', async () => {
    const [one, other] = [await aProfessional(), await aProfessional()];
    await signIn(one.browser, one.email);
    await signIn(other.browser, other.email);
    const { app } = await enrol(other.browser, api.clock);
    await one.browser.post('/api/auth/factors/totp');

    const wrong = await one.browser.post('/api/auth/factors/totp/confirm', { code: app.freshCode() });
    expect([wrong.status, wrong.json()]).toMatchObject([400, { errors: [{ field: 'code', code: 'mismatch' }] }]);
    api.clock.advance(11 * MINUTE);
    const late = await one.browser.post('/api/auth/factors/totp/confirm', { code: '123456' });
    expect([late.status, late.json()]).toMatchObject([403, { code: 'recent_factor_required' }]);
    expect((await one.browser.get('/api/auth/session')).json()).toMatchObject({ secondFactor: 'to-enrol' });
  });
});
