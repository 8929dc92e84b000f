import { Client } from 'pg';
import { newId } from '#common';
import {
  aCounsellor,
  aGrant,
  anAdministrator,
  anOwner,
  asAdmin,
  nameOf,
  routesOf,
  type Person,
  type Professional,
} from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { ROWS } from './refusal-rows.js';
import { startServices, type Services } from './services.js';

/** What an administrator may know of: people of their own structure, by what they are to it; and the directory, as everybody may. */
const PROFESSIONAL_TABLES = ['account', 'membership', 'session', 'mail_token', 'active_counsellor'];
const CLAIM = `SELECT set_config('app.actor', $1, true), set_config('app.owner', $2, true), set_config('app.own', $2, true)`;
/** Words that nobody but the owner, and whom they share with, may ever meet. */
const MARKED = 'Mirabelle-de-Metz';

/** An administrator, the operator and support read no portfolio: no route answers with one, no database role is shown a row. */
describe('a portfolio is closed to those who run things', () => {
  let api: Services;
  let admin: Professional;
  let counsellor: Professional;
  let owner: Person;
  let ids: Record<string, string>;
  beforeAll(async () => {
    api = await startServices();
    admin = await anAdministrator(api.settings, api.counsellor.url);
    counsellor = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    owner = await anOwner(api.portfolio.url, { givenName: MARKED });
    const filled = await aFilledPortfolio(owner.browser);
    await owner.browser.patch('/api/portfolio/profile', { headline: MARKED, summary: MARKED });
    const grant = await aGrant(owner, counsellor);
    await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    ids = { ...filled, grantId: grant.id };
  });
  afterAll(() => api.close());

  it('by every route of every service, with an administrator’s session and any id of its owner', async () => {
    const services = [api.portfolio, api.counsellor, api.exporting];
    const routes = services.flatMap(({ app, url }) => routesOf(app).map((route) => ({ ...route, url })));
    // Leaving is the administrator's own affair, and would end the session that the rest is tried with.
    const leaving = /sign-out|DELETE .*\/account|sessions$|password/;
    let tried = 0;

    for (const route of routes.filter((one) => !leaving.test(nameOf(one)))) {
      for (const id of route.path.includes(':') ? [owner.id, ...Object.values(ids)] : ['']) {
        const path = route.path.replace(':ownerId', owner.id).replace(/:\w+/g, id);
        const body = route.method === 'GET' ? undefined : ROWS[nameOf(route)]?.body;
        const answer = await admin.browser.at(route.url).send(route.method, path, body);
        expect([nameOf(route), answer.text.includes(MARKED)]).toEqual([nameOf(route), false]);
        if (/portfolio|cv\.pdf|receipts/.test(route.path)) {
          expect([nameOf(route), [403, 404].includes(answer.status)]).toEqual([nameOf(route), true]);
        }
        tried++;
      }
    }

    expect(tried).toBeGreaterThan(150);
    expect((await admin.browser.get('/api/counsellor/structure')).status).toBe(200);
  });

  /** From the catalogue: a table that is added and forgotten is tried too. */
  async function portfolioTables(): Promise<string[]> {
    const rows = await asAdmin<{ name: string }>(
      api.settings,
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'owner_id' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    return rows.map(({ name }) => name).filter((name) => !PROFESSIONAL_TABLES.includes(name));
  }

  async function rowsSeen(role: 'portfolio' | 'counsellor' | 'export' | 'operator', actor: string, about: string) {
    const client = new Client({ connectionString: api.settings.database[role] });
    await client.connect();
    try {
      const seen: string[] = [];
      for (const table of await portfolioTables()) {
        await client.query('BEGIN');
        // The operator's role may not even enter: it claims what entering would say.
        await client.query(role === 'operator' ? CLAIM : 'SELECT app.enter($1, $2, now())', [actor, about]);
        const rows = await client
          .query<{ n: string }>(`SELECT count(*) AS n FROM ${table} WHERE owner_id <> $1`, [actor])
          .then((answer) => Number(answer.rows[0]?.n))
          .catch((error: unknown) => {
            if (!/permission denied/.test(String(error))) throw error;
            return 0;
          });
        await client.query('ROLLBACK');
        if (rows > 0) seen.push(table);
      }
      return seen;
    } finally {
      await client.end();
    }
  }

  it.each(['portfolio', 'counsellor', 'export', 'operator'] as const)(
    'by the database role of the %s, for an administrator, for nobody, for support that claims to be the owner of another',
    async (role) => {
      const stranger = await anOwner(api.portfolio.url);

      for (const actor of [admin.id, newId(), stranger.id]) {
        const seen = await rowsSeen(role, actor, owner.id);
        expect([role, seen]).toEqual([role, []]);
      }
    },
  );

  it('even when the operator claims to be its owner', async () => {
    expect(await rowsSeen('operator', owner.id, owner.id)).toEqual([]);
  });

  it('and the test would see a row: the counsellor it is shared with is shown some', async () => {
    expect(await rowsSeen('counsellor', counsellor.id, owner.id)).toEqual(
      expect.arrayContaining(['experience', 'profile', 'skill']),
    );
  });
});
