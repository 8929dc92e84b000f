import { newId } from '#common';
import { anAdministrator, anOwner, asAdmin, aStructure, Browser } from '#testing';
import { Client } from 'pg';
import { aNewProfessional, enrol, signIn } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

describe('a lost second factor', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function anEnrolled(structure = undefined as { id: string; name: string } | undefined) {
    const options = { structure: structure ?? (await aStructure(api.settings)) };
    const person = await aNewProfessional(api.settings, api.portfolio.url, 'counsellor', options);
    await signIn(person.browser, person.email);
    return { ...person, ...(await enrol(person.browser, api.clock)) };
  }
  const reset = (browser: Browser, membershipId: string) =>
    browser.at(api.counsellor.url).delete(`/api/counsellor/structure/members/${membershipId}/factors`);

  it('is reset by the structure’s administrator: sessions and codes end, the person is told, and it is written down', async () => {
    const person = await anEnrolled();
    const { browser: admin } = await anAdministrator(api.settings, api.counsellor.url, {
      structure: person.structure,
      givenName: 'Sophie',
      familyName: 'Marchand',
    });

    expect((await reset(admin, person.membershipId)).status).toBe(204);

    expect((await person.browser.get('/api/auth/session')).status).toBe(401);
    const browser = new Browser(api.portfolio.url);
    expect((await signIn(browser, person.email)).json()).toMatchObject({ secondFactor: 'to-enrol' });
    expect((await browser.post('/api/auth/factors/prove', { code: person.recoveryCodes[0] })).status).toBe(400);
    expect((await browser.post('/api/auth/factors/prove', { code: person.app.freshCode() })).status).toBe(400);
    expect((await browser.at(api.counsellor.url).get('/api/counsellor/portfolios')).status).toBe(403);
    await enrol(browser, api.clock);
    expect((await browser.get('/api/auth/events')).json()).toMatchObject([
      { kind: 'totp-added', byWhom: 'self' },
      { kind: 'factors-reset', byWhom: 'administrator', byName: 'Sophie Marchand' },
      { kind: 'totp-added', byWhom: 'self' },
    ]);
    // Those of what they added themselves are there too.
    const letters = (await api.counsellor.mails()).filter((mail) => mail.includes(`To: ${person.email}`));
    expect(letters.filter((mail) => mail.includes('Sophie Marchand a réinitialisé'))).toHaveLength(1);
  });

  it('is reset by nobody else: not another structure’s administrator, not a colleague, not themselves', async () => {
    const person = await anEnrolled();
    const colleague = await anEnrolled(person.structure);
    const { browser: stranger } = await anAdministrator(api.settings, api.counsellor.url);
    const { browser: owner } = await anOwner(api.portfolio.url);

    expect((await reset(stranger, person.membershipId)).status).toBe(404);
    expect((await reset(colleague.browser, person.membershipId)).status).toBe(403);
    expect((await reset(person.browser, person.membershipId)).status).toBe(403);
    expect((await reset(owner, person.membershipId)).status).toBe(403);

    expect((await person.browser.get('/api/auth/factors')).json()).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it('is no administrator’s that an administrator could reset, nor of somebody who left', async () => {
    const structure = await aStructure(api.settings);
    const one = await anAdministrator(api.settings, api.counsellor.url, { structure });
    const other = await anAdministrator(api.settings, api.counsellor.url, { structure });
    const gone = await anEnrolled(structure);
    await one.browser.delete(`/api/counsellor/structure/members/${gone.membershipId}`);

    expect((await reset(one.browser, other.membershipId)).status).toBe(404);
    expect((await reset(one.browser, one.membershipId)).status).toBe(404);
    expect((await reset(one.browser, gone.membershipId)).status).toBe(404);
    expect((await reset(one.browser, newId())).status).toBe(404);
  });

  it('is reset by no administrator who has not proved their own', async () => {
    const person = await anEnrolled();
    const { structure } = person;
    const admin = await anAdministrator(api.settings, api.counsellor.url, { structure, proved: false });

    const answer = await reset(admin.browser, person.membershipId);
    expect([answer.status, answer.json()]).toMatchObject([403, { code: 'second_factor_required' }]);
  });

  it('is reset under the services’ roles by no statement of theirs, and what was written stays', async () => {
    const person = await anEnrolled();
    const { database } = api.settings;
    const [event] = await asAdmin<{ id: string }>(api.settings, 'SELECT id FROM account_event WHERE owner_id = $1', [
      person.id,
    ]);
    const tried: [string, string][] = [
      [database.counsellor, `DELETE FROM totp`],
      [database.counsellor, `SELECT app.drop_factors('${person.id}', '${newId()}', 'operator', NULL)`],
      [database.portfolio, `SELECT app.drop_factors('${person.id}', '${newId()}', 'operator', NULL)`],
      [database.portfolio, `SELECT app.reset_account_factors('${person.email}', 'counsellor', '${newId()}')`],
      [database.counsellor, `SELECT app.reset_account_factors('${person.email}', 'counsellor', '${newId()}')`],
      [database.portfolio, `UPDATE account_event SET kind = 'password-changed' WHERE id = '${event!.id}'`],
      [database.portfolio, `DELETE FROM account_event WHERE id = '${event!.id}'`],
      [database.counsellor, `SELECT * FROM account_event`],
      [database.export, `SELECT * FROM totp`],
    ];

    for (const [connectionString, statement] of tried) {
      const client = new Client({ connectionString });
      await client.connect();
      await expect(client.query(statement)).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });
});
