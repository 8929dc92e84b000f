import { join } from 'node:path';
import { anAdministrator, anOwner, asAdmin, type Person, eventually } from '#testing';
import { hashPassword } from '#identity';
import { PERSONAL_TABLES } from '../../apps/portfolio/src/account/personal-tables.js';
import { aWholeLife } from './a-whole-life.js';
import { settled } from './chained-log.js';
import { startServices, type Services } from './services.js';
import { filesIn, filesOf } from './uploads.js';

describe('deleting one’s account', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const erase = ({ browser }: Pick<Person, 'browser'>, password: string) =>
    browser.delete('/api/auth/account', { password });

  /** How many rows about a person there are, by table. */
  async function rowsOf(id: string): Promise<Record<string, number>> {
    const counts = Object.keys(PERSONAL_TABLES).map(
      (table) =>
        `SELECT '${table}' AS name, count(*)::int AS rows FROM ${table} WHERE ${table === 'account' ? 'id' : 'owner_id'} = $1`,
    );
    const rows = await asAdmin<{ name: string; rows: number }>(api.settings, counts.join(' UNION ALL '), [id]);
    return Object.fromEntries(rows.filter((one) => one.rows > 0).map((one) => [one.name, one.rows]));
  }

  async function aLife() {
    const life = await aWholeLife(api, 'Zoé');
    const { owner, counsellor } = life;
    const read = () => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    expect((await read()).status).toBe(200);
    // What is sealed a little after it was read is sealed now: nothing moves by itself after this.
    for (const service of [api.portfolio, api.counsellor, api.exporting]) await settled(service);
    return { ...life, read };
  }

  /** The tables in which an owner has no row: a professional's. */
  const PROFESSIONAL = ['membership', 'sent_request'];

  it('leaves no row in any table and no file, ends the shares at once, and says goodbye', async () => {
    const [{ owner, counsellor, read }, neighbour] = [await aLife(), await aLife()];
    const kept = await rowsOf(neighbour.owner.id);
    expect(Object.keys(await rowsOf(owner.id))).toEqual(
      Object.keys(PERSONAL_TABLES).filter((table) => !PROFESSIONAL.includes(table)),
    );

    const answer = await erase(owner, owner.password);

    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^lorfolio_session=;/);
    expect(await rowsOf(owner.id)).toEqual({});
    expect(await filesOf(api.settings, owner.id)).toEqual([]);
    expect(await filesIn(join(api.settings.evidenceFolder, 'prepared'), owner.id)).toEqual([]);
    expect((await read()).status).toBe(404);
    expect((await counsellor.browser.get('/api/counsellor/portfolios')).json()).toEqual([]);
    expect((await owner.browser.get('/api/auth/session')).status).toBe(401);
    const mails = await eventually(
      () => api.portfolio.mails(),
      (all) => all.some((mail) => mail.includes(owner.email) && mail.includes('notre dernier message')),
    );
    expect(mails.filter((mail) => mail.includes(owner.email)).at(-1)).toContain('notre dernier message');
    expect(await rowsOf(neighbour.owner.id)).toEqual(kept);
    expect(await filesOf(api.settings, neighbour.owner.id)).toHaveLength(2);
  });

  it('ends every session, and frees the address for a new start', async () => {
    const owner = await anOwner(api.portfolio.url);
    const { token } = owner.browser;

    await erase(owner, owner.password);

    const old = await fetch(`${api.portfolio.url}/api/portfolio`, {
      headers: { cookie: `lorfolio_session=${token ?? ''}` },
    });
    expect(old.status).toBe(401);
    const { email, password, browser } = owner;
    const again = await browser.post('/api/auth/register', {
      email,
      password,
      givenName: 'Inès',
      familyName: 'Morel',
      notice: '2026-11',
    });
    expect(again.status).toBe(201);
  });

  it.each([
    ['a wrong password', 'not my password', 400],
    ['no password', undefined, 400],
  ])('is refused with %s, and changes nothing', async (_, password, status) => {
    const { owner } = await aLife();
    const before = await rowsOf(owner.id);

    const answer = await owner.browser.delete('/api/auth/account', { password });

    expect(answer.status).toBe(status);
    expect(answer.json<{ errors: { field: string }[] }>().errors[0]?.field).toBe('password');
    expect(await rowsOf(owner.id)).toEqual(before);
    expect(await filesOf(api.settings, owner.id)).toHaveLength(2);
  });

  it('cannot be had by guessing: after ten wrong passwords the right one waits too', async () => {
    const owner = await anOwner(api.portfolio.url);
    for (let i = 0; i < 10; i++) await erase(owner, `wrong password ${i}`);

    expect((await erase(owner, owner.password)).status).toBe(429);
  });

  it('is for those who are signed in, from our own page', async () => {
    const owner = await anOwner(api.portfolio.url);

    expect((await fetch(`${api.portfolio.url}/api/auth/account`, { method: 'DELETE' })).status).toBe(401);
    const foreign = await owner.browser.delete(
      '/api/auth/account',
      { password: owner.password },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.status).toBe(403);
  });

  it('of a counsellor ends what was shared with them, and leaves the owner’s history readable', async () => {
    const { owner, counsellor } = await aLife();
    const password = 'a counsellor’s own words';
    await asAdmin(api.settings, 'UPDATE account SET password_hash = $2 WHERE id = $1', [
      counsellor.id,
      await hashPassword(password),
    ]);

    const answer = await erase({ browser: counsellor.browser.at(api.portfolio.url) }, password);

    expect(answer.status).toBe(204);
    expect(await rowsOf(counsellor.id)).toEqual({});
    const [grant] = (await owner.browser.get('/api/portfolio/grants')).json<{ status: string; counsellor: object }[]>();
    expect(grant).toMatchObject({ status: 'revoked', counsellor: { familyName: 'Klein-Zoé' } });
    const log = (await owner.browser.get('/api/portfolio/access-log')).json<{ records: object[] }>();
    expect(log.records).toEqual([
      expect.objectContaining({ action: 'read' }),
      expect.objectContaining({ action: 'read' }),
    ]);
  });

  it('of a structure’s last administrator is possible: the operator names the next', async () => {
    const administrator = await anAdministrator(api.settings, api.portfolio.url);
    const password = 'an administrator’s own';
    await asAdmin(api.settings, 'UPDATE account SET password_hash = $2 WHERE id = $1', [
      administrator.id,
      await hashPassword(password),
    ]);

    expect((await erase(administrator, password)).status).toBe(204);
    expect(await rowsOf(administrator.id)).toEqual({});
  });
});
