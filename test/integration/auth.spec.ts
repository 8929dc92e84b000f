import { Mailer } from '#mail';
import { anOwner, Browser, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

const NEW_PERSON = {
  password: 'mirabelle tarte lune',
  givenName: 'Łukasz',
  familyName: 'Nguyễn',
  notice: '2026-11',
};

describe('signing in', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  /** The token of the last mail that carries one. */
  async function mailedToken(): Promise<string> {
    return (await api.mails()).at(-1)?.match(/#token=([\w-]+)/)?.[1] ?? '';
  }

  it('registers, and is signed in with an unreadable cookie', async () => {
    const browser = new Browser(api.url);

    const answer = await browser.post('/api/auth/register', { ...NEW_PERSON, email: 'lukasz@example.org' });

    expect(answer.status).toBe(201);
    expect(answer.json()).toEqual({
      id: expect.any(String),
      role: 'owner',
      givenName: 'Łukasz',
      familyName: 'Nguyễn',
      email: 'lukasz@example.org',
      emailVerified: false,
      structure: null,
      secondFactor: 'none',
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^lorfolio_session=[\w-]{43};.*HttpOnly;.*SameSite=Lax/);
    expect((await browser.get('/api/auth/session')).json()).toEqual(answer.json());
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({
      profile: { givenName: 'Łukasz', familyName: 'Nguyễn' },
      experiences: [],
    });
  });

  it('names every field that is wrong, in the language asked for', async () => {
    const answer = await new Browser(api.url).post(
      '/api/auth/register',
      { email: 'not an address', password: 'x', givenName: ' ', familyName: 'a'.repeat(101), extra: 1 },
      { 'accept-language': 'en-GB,en;q=0.9,fr;q=0.5' },
    );

    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const { code, errors } = answer.json<{
      code: string;
      errors: { field: string; code: string; message: string }[];
    }>();
    expect(code).toBe('invalid');
    expect(errors.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'email isEmail',
      'extra whitelistValidation',
      'familyName maxLength',
      'givenName isNotEmpty',
      'notice isString',
    ]);
    expect(errors.find(({ field }) => field === 'familyName')?.message).toBe(
      '100 characters at most. Shorten it a little.',
    );
  });

  it.each([
    ['too short', 'mirabelle', 'minLength'],
    ['among the common ones', 'motdepasse123', 'common'],
    ['the address itself', 'lefevre.zoe@example.org', 'common'],
    ['longer than 200 characters', 'mirabelle '.repeat(21), 'maxLength'],
  ])('refuses a password that is %s', async (_, password, code) => {
    const answer = await new Browser(api.url).post('/api/auth/register', {
      ...NEW_PERSON,
      email: 'lefevre.zoe@example.org',
      password,
    });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ field: 'password', code }] });
  });

  it('refuses an address that has an account, whatever its capitals', async () => {
    const { email } = await anOwner(api.url);

    const answer = await new Browser(api.url).post('/api/auth/register', { ...NEW_PERSON, email: email.toUpperCase() });

    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'email_taken', errors: [{ field: 'email' }] });
  });

  it('answers an unknown e-mail and a wrong password alike', async () => {
    const { email } = await anOwner(api.url);
    const browser = new Browser(api.url);

    const wrong = await browser.post('/api/auth/sign-in', { email, password: 'not the password' });
    const unknown = await browser.post('/api/auth/sign-in', {
      email: 'nobody@example.org',
      password: 'not the password',
    });

    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(wrong.text).toBe(unknown.text);
  });

  it('stops answering after ten wrong passwords, and forgets nothing about it when the right one comes', async () => {
    const { email, password } = await anOwner(api.url);
    const browser = new Browser(api.url);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await browser.post('/api/auth/sign-in', { email, password: `wrong ${attempt}` })).status).toBe(401);
    }

    const answer = await browser.post('/api/auth/sign-in', { email, password });

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('refuses a change that another site sends', async () => {
    const { browser } = await anOwner(api.url);

    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ];
    for (const headers of elsewhere) {
      expect((await browser.post('/api/auth/sign-out', {}, headers)).status).toBe(403);
    }
    expect((await browser.get('/api/auth/session')).status).toBe(200);
  });

  it('verifies an address by the mailed link, once', async () => {
    const { browser } = await anOwner(api.url);
    await api.app.get(Mailer).settle();
    const token = await mailedToken();

    expect((await browser.post('/api/auth/verify-email', { token })).status).toBe(204);

    expect((await browser.get('/api/auth/session')).json()).toMatchObject({ emailVerified: true });
    expect((await browser.post('/api/auth/verify-email', { token })).status).toBe(400);
  });

  it('lets a person choose a new password by mail; every session ends, and the link is spent', async () => {
    const { email, browser } = await anOwner(api.url);
    expect((await new Browser(api.url).post('/api/auth/password/forgotten', { email })).status).toBe(204);
    await api.app.get(Mailer).settle();
    const token = await mailedToken();
    const password = 'quetsche vallon grenier';

    const [first, second] = await Promise.all([
      new Browser(api.url).post('/api/auth/password/reset', { token, password }),
      new Browser(api.url).post('/api/auth/password/reset', { token, password }),
    ]);

    expect([first.status, second.status].sort()).toEqual([204, 400]);
    expect((await browser.get('/api/auth/session')).status).toBe(401);
    expect((await browser.post('/api/auth/sign-in', { email, password })).status).toBe(200);
    await api.app.get(Mailer).settle();
    const mails = (await api.mails()).filter(
      (mail) => mail.includes(`To: ${email}`) && /vient de changer|has just changed/.test(mail),
    );
    expect(mails).toHaveLength(1);
  });

  it('does not tell whether an address that forgot its password is known, and mails nobody who is not', async () => {
    const before = (await api.mails()).length;

    const answer = await new Browser(api.url).post('/api/auth/password/forgotten', { email: 'stranger@example.org' });
    await api.app.get(Mailer).settle();

    expect(answer.status).toBe(204);
    expect(await api.mails()).toHaveLength(before);
  });

  it('a link for a new password is good for one hour', async () => {
    const { email } = await anOwner(api.url);
    await new Browser(api.url).post('/api/auth/password/forgotten', { email });
    await api.app.get(Mailer).settle();
    const token = await mailedToken();

    api.clock.advance(1 / 24);

    const answer = await new Browser(api.url).post('/api/auth/password/reset', {
      token,
      password: 'quetsche vallon grenier',
    });
    expect(answer.json()).toMatchObject({ errors: [{ field: 'token', code: 'spent' }] });
  });

  it('changes the password of who knows the present one, and ends the other sessions', async () => {
    const { email, password, browser } = await anOwner(api.url);
    const other = new Browser(api.url);
    await other.post('/api/auth/sign-in', { email, password });
    const newPassword = 'quetsche vallon grenier';

    const wrong = await browser.post('/api/auth/password/change', { currentPassword: 'no idea', newPassword });
    const right = await browser.post('/api/auth/password/change', { currentPassword: password, newPassword });

    expect(wrong.json()).toMatchObject({ errors: [{ field: 'currentPassword', code: 'mismatch' }] });
    expect(right.status).toBe(204);
    expect((await browser.get('/api/auth/session')).status).toBe(200);
    expect((await other.get('/api/auth/session')).status).toBe(401);
  });

  it('holds the limit against guesses that all come at once, each from somewhere else', async () => {
    const { email } = await anOwner(api.url);

    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        new Browser(api.url).post(
          '/api/auth/sign-in',
          { email, password: `guess ${i}` },
          { 'x-forwarded-for': `203.0.113.${i}` },
        ),
      ),
    );

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it('holds the limit of one network against guesses that all come at once', async () => {
    const { email } = await anOwner(api.url);

    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, i) =>
        new Browser(api.url).post('/api/auth/sign-in', { email, password: `guess ${i}` }),
      ),
    );

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('has no use for an older link once the password is changed', async () => {
    const { email, password, browser } = await anOwner(api.url);
    await new Browser(api.url).post('/api/auth/password/forgotten', { email });
    await api.app.get(Mailer).settle();
    const token = await mailedToken();
    await browser.post('/api/auth/password/change', {
      currentPassword: password,
      newPassword: 'quetsche vallon grenier',
    });

    const answer = await new Browser(api.url).post('/api/auth/password/reset', {
      token,
      password: 'sapin lac tourbière',
    });

    expect(answer.json()).toMatchObject({ errors: [{ field: 'token', code: 'spent' }] });
  });

  it.each([
    ['an invisible character', { email: 'a\u0000b@example.org', password: 'x' }, 'email'],
    ['no text at all', { email: 1, password: [] }, 'email'],
  ])('refuses to sign in with %s, and does not fail', async (_, credentials, field) => {
    const answer = await new Browser(api.url).post('/api/auth/sign-in', credentials);

    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toContain(field);
  });
});
