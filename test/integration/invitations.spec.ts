import { anAdministrator, anOwner, Browser, type Professional } from '#testing';
import { startServices, type Services } from './services.js';

const ADDRESS = 'nadia.haddad@example.org';
const NADIA = { email: ADDRESS, givenName: 'Nadia', familyName: 'Haddad' };
const REGISTRATION = { ...NADIA, password: 'brouette nuage violon', notice: '2026-11' };

describe('an invitation', () => {
  let api: Services;
  beforeEach(async () => (api = await startServices()));
  afterEach(() => api.close());

  const administrator = () => anAdministrator(api.settings, api.counsellor.url);
  const invite = ({ browser }: Professional, email = ADDRESS) =>
    browser.post('/api/counsellor/structure/invitations', { ...NADIA, email });
  const register = () => new Browser(api.portfolio.url).post('/api/auth/register', REGISTRATION);

  it('keeps its address while it can be answered', async () => {
    await invite(await administrator());

    expect((await register()).status).toBe(409);
    expect((await invite(await administrator())).status).toBe(409);
  });

  it('frees its address once nobody has answered in time', async () => {
    await invite(await administrator());
    api.clock.advance(8);

    expect((await register()).status).toBe(201);
    expect((await invite(await administrator())).status).toBe(409);
  });

  it('gives way to another structure’s once nobody has answered in time', async () => {
    await invite(await administrator());
    api.clock.advance(8);

    expect((await invite(await administrator())).status).toBe(201);
  });

  it('frees no address of a person who has an account', async () => {
    const { email, browser } = await anOwner(api.portfolio.url);
    api.clock.advance(8);

    expect((await invite(await administrator(), email)).status).toBe(409);
    expect((await browser.get('/api/auth/session')).status).toBe(200);
  });

  it('is refused after fifty in an hour, with the time to wait, and another administrator’s is not', async () => {
    const admin = await administrator();
    for (let i = 0; i < 50; i += 1) expect((await invite(admin, `n${i}@example.org`)).status).toBe(201);

    const answer = await invite(admin, 'one-more@example.org');

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await invite(await administrator())).status).toBe(201);
  });
});
