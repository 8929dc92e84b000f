import { newId } from '#common';
import { Mailer } from '#mail';
import { anOwner, asAdmin, aVerifiedOwner, Browser, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

/** Strangers are written to for people whose address is certain, by names that are names. */
describe('a confirmation of an outsider', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const outsider = () => new Browser(api.portfolio.url, { 'x-forwarded-for': `2001:db8:${newId().slice(0, 4)}::1` });

  async function someone() {
    const owner = await aVerifiedOwner(api.settings, api.portfolio.url);
    return { owner, skillIds: [(await aFilledPortfolio(owner.browser)).skillId] };
  }

  const asking = (skillIds: string[]) => ({
    email: `chef-${newId()}@example.org`,
    name: 'Paul Weber',
    relation: 'employer',
    skillIds,
  });
  const ask = ({ browser }: Person, body: object) => browser.post('/api/portfolio/confirmation-requests', body);
  const requests = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/confirmation-requests')).json<unknown[]>();

  it('is asked for by nobody whose address is not verified: no mail of theirs reaches a stranger', async () => {
    const owner = await anOwner(api.portfolio.url);
    const { skillId } = await aFilledPortfolio(owner.browser);
    const body = asking([skillId]);

    const refused = await ask(owner, body);

    expect(refused.status).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'address_unverified', detail: expect.stringMatching(/adresse/) });
    expect(await requests(owner)).toEqual([]);
    await api.portfolio.app.get(Mailer).settle();
    expect((await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${body.email}`))).toEqual([]);
  });

  it.each([
    'Gagnez sur https://gain.example',
    'ouvrez www.gain',
    'gain.example',
    'bit.ly/3xY',
    'Paul Weber gain。example',
  ])('is asked in no mail that carries a web address in a name: %s', async (name) => {
    const { owner, skillIds } = await someone();

    const refused = await ask(owner, { ...asking(skillIds), name });

    expect(refused.json()).toMatchObject({ errors: [{ field: 'name', code: 'isNoWebAddress' }] });
    const profile = await owner.browser.patch('/api/portfolio/profile', { givenName: name });
    expect(profile.json()).toMatchObject({ errors: [{ field: 'givenName', code: 'isNoWebAddress' }] });
    const register = await outsider().post('/api/auth/register', {
      ...{ email: `new-${newId()}@example.org`, password: 'mirabelle tarte lune', notice: '2026-11' },
      ...{ givenName: 'Inès', familyName: name },
    });
    expect(register.json()).toMatchObject({ errors: [{ field: 'familyName', code: 'isNoWebAddress' }] });
  });

  it('is asked by nobody whose own name came to carry one otherwise', async () => {
    const { owner, skillIds } = await someone();
    await asAdmin(api.settings, `UPDATE profile SET family_name = 'gain.example' WHERE owner_id = $1`, [owner.id]);

    expect((await ask(owner, asking(skillIds))).status).toBe(409);
  });

  it.each(['J.-P. Martin', 'O’Connor', 'Jean M. Dupont', 'Mme Klein (RH)'])('may be called %s', async (name) => {
    const { owner, skillIds } = await someone();

    expect((await ask(owner, { ...asking(skillIds), name })).status).toBe(201);
  });
});
