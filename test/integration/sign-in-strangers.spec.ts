import { randomInt } from 'node:crypto';
import { Mailer } from '#mail';
import { anOwner, asAdmin, Browser, testSettings, startApp, type Person, type TestApp } from '#testing';
import { portfolioRoot } from './portfolio-service.js';

/** Strangers guess at somebody's password: it must neither go on without end nor lock the person out. */
describe('an account at which strangers guess', () => {
  let api: TestApp;
  let settings: Awaited<ReturnType<typeof testSettings>>;
  beforeAll(async () => {
    settings = await testSettings();
    api = await startApp(portfolioRoot, settings);
  });
  afterAll(async () => {
    await api.close();
    await settings.remove();
  });

  /** A network of one's own (RFC 3849). */
  const somewhere = () => {
    const group = () => randomInt(0x1000, 0xffff).toString(16);
    return `2001:db8:${group()}:${group()}::1`;
  };
  const from = (place: string) => new Browser(api.url, { 'x-forwarded-for': place, 'accept-language': 'fr' });
  const signIn = ({ email, password }: Pick<Person, 'email' | 'password'>, place: string) =>
    from(place).post('/api/auth/sign-in', { email, password });
  const statusOf = async (person: Pick<Person, 'email' | 'password'>, place: string) =>
    (await signIn(person, place)).status;

  /** Wrong passwords, at most ten of them from one network. */
  async function guess({ email }: Pick<Person, 'email'>, times: number, place?: string): Promise<number[]> {
    let network = place ?? somewhere();
    const answers: number[] = [];
    for (let tried = 0; tried < times; tried += 1) {
      if (place === undefined && tried % 10 === 0) network = somewhere();
      answers.push(await statusOf({ email, password: `guess ${tried}` }, network));
    }
    return answers;
  }

  it('is open to its owner, who comes from elsewhere, when one network has guessed too often', async () => {
    const [owner, there] = [await anOwner(api.url), somewhere()];

    expect(await guess(owner, 11, there)).toEqual([...Array<number>(10).fill(401), 429]);

    expect(await statusOf(owner, there)).toBe(429);
    expect(await statusOf(owner, somewhere())).toBe(200);
  });

  it('is closed to strangers after fifty guesses an hour from everywhere, the right one included; and says how its owner comes in', async () => {
    const owner = await anOwner(api.url);

    expect(new Set(await guess(owner, 50))).toEqual(new Set([401]));

    const answer = await signIn(owner, somewhere());
    expect([answer.status, answer.json()['code']]).toEqual([429, 'too_many_requests']);
    expect(answer.json()['detail']).toMatch(/Mot de passe oublié.*Réessayez dans \d+ minutes/);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(15 * 60);
  });

  it('is open where its owner has come in before, and guesses there are counted there', async () => {
    const [owner, home] = [await anOwner(api.url), somewhere()];
    expect(await statusOf(owner, home)).toBe(200);
    await guess(owner, 50);

    expect(await statusOf(owner, somewhere())).toBe(429);
    expect(await statusOf(owner, home)).toBe(200);
    // That they came in opens the door to nobody else.
    expect(await statusOf(owner, somewhere())).toBe(429);
    expect(await guess(owner, 11, home)).toEqual([...Array<number>(10).fill(401), 429]);
    expect(await statusOf(owner, home)).toBe(429);
  });

  it('is not open where somebody else has come in', async () => {
    const [owner, other, home] = [await anOwner(api.url), await anOwner(api.url), somewhere()];
    expect(await statusOf(other, home)).toBe(200);

    await guess(owner, 50);

    expect(await statusOf(owner, home)).toBe(429);
    expect(await statusOf(other, home)).toBe(200);
  });

  it('is open where its owner has opened the link that was mailed', async () => {
    const [owner, here] = [await anOwner(api.url), somewhere()];
    await guess(owner, 50);
    expect(await statusOf(owner, here)).toBe(429);
    expect((await from(here).post('/api/auth/password/forgotten', { email: owner.email })).status).toBe(204);
    await api.app.get(Mailer).settle();
    const mail = (await api.mails()).findLast((each) => each.includes(`To: ${owner.email}`));
    const token = /#token=([\w-]+)/.exec(mail ?? '')?.[1];
    const password = 'quetsche vallon grenier';

    expect((await from(here).post('/api/auth/password/reset', { token, password })).status).toBe(204);

    expect(await statusOf({ email: owner.email, password }, here)).toBe(200);
    expect(await statusOf({ email: owner.email, password }, somewhere())).toBe(429);
    expect(await statusOf(owner, here)).toBe(401);
  });

  it('answers like one that nobody has', async () => {
    const nobody = { email: 'personne@example.org', password: 'mirabelle tarte lune' };

    expect(new Set(await guess(nobody, 50))).toEqual(new Set([401]));

    const answer = await signIn(nobody, somewhere());
    expect([answer.status, answer.json()['detail']]).toEqual([429, expect.stringContaining('Mot de passe oublié')]);
  });

  it('leaves no list of who came from where', async () => {
    const [owner, home] = [await anOwner(api.url), somewhere()];
    await statusOf(owner, home);

    const rows = await asAdmin<{ key: string }>(settings, 'SELECT key FROM attempt WHERE key LIKE $1', [
      'sign-in-place:%',
    ]);

    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^sign-in-place:[\w-]{43,}=?$/);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${owner.id}|${home.slice(0, 14)}`));
  });
});
