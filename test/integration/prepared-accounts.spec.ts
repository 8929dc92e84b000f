import { Mailer } from '#mail';
import { aCounsellor, aGrant, aLink, anOwner, asAdmin, aVisitor, Browser, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { enrol } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

const NEW_PASSWORD = 'quetsche vallon grenier';

/** Somebody opened an account under another person's address, and gave ways into it before that person came. */
describe('an account that was prepared for somebody else', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  /** The token of the last mail to an address that carries one. */
  async function mailedToken({ email }: Person): Promise<string> {
    await api.portfolio.app.get(Mailer).settle();
    const theirs = (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`));
    return theirs.flatMap((mail) => mail.match(/#token=([\w-]+)/)?.[1] ?? []).at(-1) ?? '';
  }

  async function chooseByMail(person: Person): Promise<void> {
    const { email } = person;
    await new Browser(api.portfolio.url).post('/api/auth/password/forgotten', { email });
    const token = await mailedToken(person);
    const answer = await new Browser(api.portfolio.url).post('/api/auth/password/reset', {
      token,
      password: NEW_PASSWORD,
    });
    expect(answer.status).toBe(204);
  }

  /** Everything that one can give, and a second factor. */
  async function prepared() {
    const person = await anOwner(api.portfolio.url);
    await aFilledPortfolio(person.browser);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(person, counsellor, { sections: ['skills'] });
    const { token } = await aLink(person, { sections: ['skills'] });
    expect((await person.browser.post('/api/portfolio/codes')).status).toBe(201);
    const { recoveryCodes } = await enrol(person.browser, api.clock);
    return { person, counsellor, recoveryCodes, token };
  }

  const signedIn = async ({ email }: Person) => {
    const browser = new Browser(api.portfolio.url);
    const answer = await browser.post('/api/auth/sign-in', { email, password: NEW_PASSWORD });
    return { browser, session: answer.json<{ secondFactor: string; emailVerified: boolean }>() };
  };

  it('keeps nothing that was given, nor a second factor, when the address chooses its password', async () => {
    const { person, counsellor, recoveryCodes, token } = await prepared();
    const reader = aVisitor(api.counsellor.url);
    expect((await reader.post('/api/counsellor/links/open', { token })).status).toBe(200);

    await chooseByMail(person);

    const { browser, session } = await signedIn(person);
    expect(session).toMatchObject({ secondFactor: 'none', emailVerified: true });
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${person.id}`)).status).toBe(404);
    expect((await reader.post('/api/counsellor/links/open', { token })).status).toBe(404);
    const left = await asAdmin(
      api.settings,
      `SELECT (SELECT count(*) FROM totp WHERE owner_id = $1)::int AS totp, (SELECT count(*) FROM recovery_code WHERE owner_id = $1)::int AS recovery,
              (SELECT count(*) FROM share_code WHERE owner_id = $1)::int AS codes`,
      [person.id],
    );
    expect(left).toEqual([{ totp: 0, recovery: 0, codes: 0 }]);
    expect((await browser.post('/api/auth/factors/prove', { code: recoveryCodes[0] })).status).not.toBe(204);
    expect((await person.browser.get('/api/auth/session')).status).toBe(401);
    const events = (await browser.get('/api/auth/events')).json<{ kind: string }[]>().map(({ kind }) => kind);
    expect(events).toContain('address-proved');
    await api.portfolio.app.get(Mailer).settle();
    const mails = (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${person.email}`));
    expect(mails.at(-1)).toMatch(/jamais été confirmée|never been confirmed/);
  });

  it('of an address that was verified keeps what its person gave, and the second factor', async () => {
    const { person, counsellor } = await prepared();
    await asAdmin(api.settings, 'UPDATE account SET email_verified_at = now() WHERE id = $1', [person.id]);

    await chooseByMail(person);

    expect((await signedIn(person)).session).toMatchObject({ secondFactor: 'required' });
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${person.id}`)).status).toBe(200);
  });

  describe('the mailed link that verifies an address', () => {
    const verify = (browser: Browser, token: string) => browser.post('/api/auth/verify-email', { token });
    const isVerified = async ({ browser }: Person) =>
      (await browser.get('/api/auth/session')).json<{ emailVerified: boolean }>().emailVerified;

    it('confirms nothing for who is not signed in, and works still once they are', async () => {
      const person = await anOwner(api.portfolio.url);
      const token = await mailedToken(person);
      const elsewhere = new Browser(api.portfolio.url);

      expect((await verify(elsewhere, token)).status).toBe(401);
      expect(await isVerified(person)).toBe(false);

      await elsewhere.post('/api/auth/sign-in', { email: person.email, password: person.password });
      expect((await verify(elsewhere, token)).status).toBe(204);
      expect(await isVerified(person)).toBe(true);
    });

    it('confirms nothing for somebody else, and is not spent by them', async () => {
      const [person, stranger] = [await anOwner(api.portfolio.url), await anOwner(api.portfolio.url)];
      const token = await mailedToken(person);

      const answer = await verify(stranger.browser, token);

      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ field: 'token', code: 'other-account' }] });
      expect(await isVerified(person)).toBe(false);
      expect(await isVerified(stranger)).toBe(false);
      expect((await verify(person.browser, token)).status).toBe(204);
    });
  });
});
