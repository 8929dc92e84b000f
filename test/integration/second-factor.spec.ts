import { anOwner, Browser } from '#testing';
import { aNewProfessional, enrol, PASSWORD, signIn } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

const MINUTE = 1 / (24 * 60);

describe('signing in with a second factor', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function anEnrolled(role: 'counsellor' | 'administrator' = 'counsellor') {
    const person = await aNewProfessional(api.settings, api.portfolio.url, role);
    await signIn(person.browser, person.email);
    return { ...person, ...(await enrol(person.browser, api.clock)) };
  }
  const newBrowser = () => new Browser(api.portfolio.url);
  const state = async (browser: Browser) =>
    (await browser.get('/api/auth/session')).json<{ secondFactor: string }>().secondFactor;
  const prove = (browser: Browser, code: string) => browser.post('/api/auth/factors/prove', { code });

  it('takes two steps, and opens nothing between them', async () => {
    const { email, app } = await anEnrolled();
    const browser = newBrowser();

    expect((await signIn(browser, email)).json()).toMatchObject({ secondFactor: 'required' });
    expect((await browser.get('/api/auth/sessions')).json()).toMatchObject({ code: 'second_factor_required' });
    const proved = await prove(browser, app.freshCode());

    expect([proved.status, proved.json()]).toMatchObject([200, { secondFactor: 'proved' }]);
    expect((await browser.get('/api/auth/sessions')).status).toBe(200);
  });

  it('adds no factor between the two steps', async () => {
    const { email } = await anEnrolled();
    const browser = newBrowser();
    await signIn(browser, email);

    for (const path of ['totp', 'totp/confirm', 'passkeys/options', 'passkeys']) {
      const answer = await browser.post(`/api/auth/factors/${path}`, { code: '123456' });
      expect([path, answer.json()]).toMatchObject([path, { code: 'second_factor_required' }]);
    }
  });

  it('takes one step for a program', async () => {
    const { email, app } = await anEnrolled();
    const answer = await signIn(newBrowser(), email, app.freshCode());

    expect([answer.status, answer.json()]).toMatchObject([200, { secondFactor: 'proved' }]);
  });

  it('opens no session with a wrong code, and leaves the one before', async () => {
    const { email, browser, app } = await anEnrolled();

    const answer = await signIn(browser, email, app.code() === '000000' ? '111111' : '000000');

    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field: 'code', code: 'mismatch' }] }]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await state(browser)).toBe('proved');
  });

  it('takes a code once: neither again, nor in another browser, nor one from before it', async () => {
    const { email, app } = await anEnrolled();
    const code = app.freshCode();
    expect((await signIn(newBrowser(), email, code)).status).toBe(200);
    const browser = newBrowser();
    await signIn(browser, email);

    expect((await prove(browser, code)).status).toBe(400);
    expect((await prove(browser, app.code(-1))).status).toBe(400);
    expect(await state(browser)).toBe('required');
    expect((await prove(browser, app.code(1))).status).toBe(200);
  });

  it('takes the code of enrolment no second time', async () => {
    const { email, app } = await anEnrolled();

    expect((await signIn(newBrowser(), email, app.code())).status).toBe(400);
  });

  it('lets one of eight requests with the same code win', async () => {
    const { email, app } = await anEnrolled();
    const browsers = Array.from({ length: 8 }, newBrowser);
    for (const browser of browsers) await signIn(browser, email);
    const code = app.freshCode();

    const answers = await Promise.all(browsers.map((browser) => prove(browser, code)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(400)]);
  });

  it.each([
    ['two steps early', 2],
    ['two steps late', -2],
  ])('refuses a code %s', async (_, steps) => {
    const { email, app } = await anEnrolled();
    app.freshCode();
    app.freshCode();

    expect((await signIn(newBrowser(), email, app.code(steps))).status).toBe(400);
  });

  it('refuses the code of another', async () => {
    const [one, other] = [await anEnrolled(), await anEnrolled()];
    const code = other.app.freshCode();

    expect((await signIn(newBrowser(), one.email, code)).status).toBe(400);
    expect((await signIn(newBrowser(), one.email, other.recoveryCodes[0])).status).toBe(400);
    expect((await signIn(newBrowser(), other.email, code)).status).toBe(200);
  });

  it('takes each recovery code once, however it is typed, and says so in the account', async () => {
    const { email, recoveryCodes } = await anEnrolled();
    const [first, second] = recoveryCodes;
    const browser = newBrowser();

    expect((await signIn(browser, email, ` ${first!.toLowerCase().replace('-', ' ')} `)).json()).toMatchObject({
      secondFactor: 'proved',
    });
    expect((await signIn(newBrowser(), email, first)).status).toBe(400);
    expect((await signIn(newBrowser(), email, second)).status).toBe(200);

    expect((await browser.get('/api/auth/factors')).json()).toMatchObject({ recoveryCodesLeft: 8 });
    const kinds = (await browser.get('/api/auth/events')).json<{ kind: string }[]>().map(({ kind }) => kind);
    expect(kinds).toEqual(['recovery-code-used', 'recovery-code-used', 'totp-added']);
  });

  it('takes none of the recovery codes that new ones have replaced', async () => {
    const { email, browser, recoveryCodes } = await anEnrolled();

    const renewed = await browser.post('/api/auth/factors/recovery-codes');

    const fresh = renewed.json<{ recoveryCodes: string[] }>().recoveryCodes;
    expect(fresh).toHaveLength(10);
    expect((await signIn(newBrowser(), email, recoveryCodes[0])).status).toBe(400);
    expect((await signIn(newBrowser(), email, fresh[0])).status).toBe(200);
  });

  it('refuses after ten wrong codes the right one too, by either way', async () => {
    const { email, app } = await anEnrolled();
    const browser = newBrowser();
    await signIn(browser, email);
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await prove(browser, `WRONG-${attempt}`)).status).toBe(400);
      expect((await signIn(newBrowser(), email, `WRONG-${attempt}`)).status).toBe(400);
    }

    const code = app.freshCode();
    expect((await prove(browser, code)).status).toBe(429);
    expect((await signIn(newBrowser(), email, code)).status).toBe(429);
    expect(await state(browser)).toBe('required');
  });

  it('is asked again, before an export, once the proof is ten minutes old', async () => {
    const { browser, app } = await anEnrolled();
    const take = () =>
      browser.at(api.exporting.url).get('/api/export/portfolios/01a20477-6d5b-73c6-9fc5-adaef7a13b6b/cv.pdf');

    expect((await take()).status).toBe(404);
    api.clock.advance(10.1 * MINUTE);
    expect([(await take()).status, (await take()).json()]).toMatchObject([403, { code: 'recent_factor_required' }]);
    expect((await browser.at(api.counsellor.url).get('/api/counsellor/portfolios')).status).toBe(200);
    await prove(browser, app.freshCode());
    expect((await take()).status).toBe(404);
  });

  it('is asked again before a file is prepared of what is shared, or taken', async () => {
    const { browser } = await anEnrolled();
    const files = '/api/export/portfolios/01a20477-6d5b-73c6-9fc5-adaef7a13b6b/prepared-files';
    const file = `${files}/01a20477-6d5b-73c6-9fc5-adaef7a13b6b`;
    const at = browser.at(api.exporting.url);
    api.clock.advance(10.1 * MINUTE);

    for (const answer of [
      await at.post(files, { language: 'fr' }),
      await at.post(`${file}/retry`, {}),
      await at.get(`${file}/file`),
    ])
      expect([answer.status, answer.json()]).toMatchObject([403, { code: 'recent_factor_required' }]);
    // How far it is says nothing of anybody.
    expect((await at.get(file)).status).toBe(404);
  });

  it('stays proved, and as recent as it was, through a change of password', async () => {
    const { browser } = await anEnrolled();
    api.clock.advance(11 * MINUTE);

    const changed = await browser.post('/api/auth/password/change', {
      currentPassword: PASSWORD,
      newPassword: 'quetsche brouillard vélo',
    });

    expect(changed.status).toBe(204);
    expect(await state(browser)).toBe('proved');
    expect((await browser.post('/api/auth/factors/recovery-codes')).json()).toMatchObject({
      code: 'recent_factor_required',
    });
    const [event] = (await browser.get('/api/auth/events')).json<unknown[]>();
    expect(event).toMatchObject({ kind: 'password-changed', byWhom: 'self' });
  });

  it('keeps a professional’s last factor, and replaces an app by another', async () => {
    const { browser, email, app } = await anEnrolled();

    expect((await browser.delete('/api/auth/factors/totp')).status).toBe(409);
    const second = await enrol(browser, api.clock);

    expect(second.recoveryCodes).toEqual([]);
    expect((await signIn(newBrowser(), email, app.freshCode())).status).toBe(400);
    expect((await signIn(newBrowser(), email, second.app.freshCode())).status).toBe(200);
  });

  it('is asked of an owner once they have one, and no more when they have removed it', async () => {
    const owner = await anOwner(api.portfolio.url);
    const elsewhere = newBrowser();
    expect((await signIn(elsewhere, owner.email)).json()).toMatchObject({ secondFactor: 'none' });

    const { recoveryCodes } = await enrol(owner.browser, api.clock);

    expect(recoveryCodes).toHaveLength(10);
    // Adding one ended the other sessions.
    await signIn(elsewhere, owner.email);
    expect((await elsewhere.get('/api/portfolio')).json()).toMatchObject({ code: 'second_factor_required' });
    expect((await owner.browser.get('/api/portfolio')).status).toBe(200);
    expect((await owner.browser.delete('/api/auth/factors/totp')).status).toBe(204);
    await signIn(elsewhere, owner.email);
    expect((await elsewhere.get('/api/portfolio')).status).toBe(200);
    expect((await signIn(newBrowser(), owner.email)).json()).toMatchObject({ secondFactor: 'none' });
    expect((await prove(elsewhere, recoveryCodes[0]!)).status).toBe(400);
  });

  it('is added by an owner only soon after their password', async () => {
    const owner = await anOwner(api.portfolio.url);
    api.clock.advance(11 * MINUTE);

    expect((await owner.browser.post('/api/auth/factors/totp')).json()).toMatchObject({
      code: 'recent_factor_required',
    });
  });

  it('is no key to anything for who has none: no recovery codes, and a code says nothing', async () => {
    const owner = await anOwner(api.portfolio.url);

    expect((await owner.browser.post('/api/auth/factors/recovery-codes')).status).toBe(404);
    expect((await owner.browser.post('/api/auth/factors/passkeys/challenge')).status).toBe(404);
    expect((await prove(owner.browser, '123456')).status).toBe(400);
    expect((await signIn(newBrowser(), owner.email, '123456')).json()).toMatchObject({ secondFactor: 'none' });
  });
});
