import { Mailer } from '#mail';
import { anOwner, Browser, type Person, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import { enrol } from './second-factor-people.js';

/** Whoever adds or removes a second factor may be a thief: the person hears of it, and other sessions end. */
describe('a change of second factors', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  async function twice(): Promise<{ person: Person; elsewhere: Browser }> {
    const person = await anOwner(api.url);
    const elsewhere = new Browser(api.url);
    await elsewhere.post('/api/auth/sign-in', { email: person.email, password: person.password });
    return { person, elsewhere };
  }
  const status = async (browser: Browser) => (await browser.get('/api/auth/session')).status;
  async function mailsTo({ email }: Person, subject: RegExp): Promise<number> {
    await api.app.get(Mailer).settle();
    return (await api.mails()).filter((mail) => mail.includes(`To: ${email}`) && subject.test(mail)).length;
  }

  it('ends the other sessions and sends a mail when one is added', async () => {
    const { person, elsewhere } = await twice();

    await enrol(person.browser, api.clock);

    expect(await status(person.browser)).toBe(200);
    expect(await status(elsewhere)).toBe(401);
    expect(await mailsTo(person, /vient d’être ajoutée|has just been added/)).toBe(1);
  });

  it('does so too when one is removed', async () => {
    const { person, elsewhere } = await twice();
    const { app } = await enrol(person.browser, api.clock);
    const { email, password } = person;
    await elsewhere.post('/api/auth/sign-in', { email, password, code: app.freshCode() });
    expect(await status(elsewhere)).toBe(200);

    expect((await person.browser.delete('/api/auth/factors/totp')).status).toBe(204);

    expect(await status(person.browser)).toBe(200);
    expect(await status(elsewhere)).toBe(401);
    expect(await mailsTo(person, /vient d’être retirée|has just been removed/)).toBe(1);
  });

  it('sends nothing and ends nothing when nothing changed', async () => {
    const { person, elsewhere } = await twice();

    expect((await person.browser.delete('/api/auth/factors/totp')).status).toBe(404);

    expect(await status(elsewhere)).toBe(200);
    expect(await mailsTo(person, /étapes|two-step/)).toBe(0);
  });
});
