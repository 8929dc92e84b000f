import { Client } from 'pg';
import { aCounsellor, aGrant, anOwner } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const ROLES = ['portfolio', 'counsellor', 'export', 'operator'] as const;
const FORBIDDEN = '42501';

/** What each service could do if it forgot everything it knows: tried on its own connection, with SQL of one's choice. */
describe('the database roles', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function as<T>(role: (typeof ROLES)[number], work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: api.settings.database[role] });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const codeOf = (error: unknown) => (error as { code?: string }).code;
  const attempt = (role: (typeof ROLES)[number], text: string) =>
    as(role, (client) => client.query(text).then(() => 'allowed', codeOf));

  it.each(['counsellor', 'export', 'operator'] as const)(
    'keep %s away from accounts, sessions, mailed tokens and the forgetting of attempts',
    async (role) => {
      for (const table of ['account', 'session', 'mail_token']) {
        expect([table, await attempt(role, `SELECT * FROM ${table}`)]).toEqual([table, FORBIDDEN]);
      }
      expect(await attempt(role, role === 'operator' ? 'SELECT * FROM attempt' : 'DELETE FROM attempt')).toBe(
        FORBIDDEN,
      );
      expect(await attempt(role, `SELECT * FROM app.account_by_email('a@example.org')`)).toBe(FORBIDDEN);
    },
  );

  it.each(ROLES)('let %s change or remove no record of a read', async (role) => {
    for (const text of [
      'UPDATE access_record SET read_at = now()',
      'DELETE FROM access_record',
      'TRUNCATE access_record CASCADE',
    ]) {
      expect([text, await attempt(role, text)]).toEqual([text, FORBIDDEN]);
    }
  });

  it.each(['counsellor', 'export'] as const)('let %s change nothing of what people wrote or gave', async (role) => {
    for (const table of [
      'profile',
      'contact',
      'experience',
      'skill',
      'evidence',
      'language',
      'consent_grant',
      'membership',
    ]) {
      expect([table, await attempt(role, `UPDATE ${table} SET owner_id = owner_id`)]).toEqual([table, FORBIDDEN]);
      expect([table, await attempt(role, `DELETE FROM ${table}`)]).toEqual([table, FORBIDDEN]);
    }
  });

  it('keep the operator away from every portfolio', async () => {
    for (const table of [
      'profile',
      'contact',
      'experience',
      'skill',
      'evidence',
      'language',
      'consent_grant',
      'access_record',
    ]) {
      expect([table, await attempt('operator', `SELECT * FROM ${table}`)]).toEqual([table, FORBIDDEN]);
    }
  });

  it.each(['portfolio', 'counsellor', 'export'] as const)('show %s no row when nobody is said to ask', async (role) => {
    const { browser } = await anOwner(api.portfolio.url);
    await aFilledPortfolio(browser);

    for (const table of ['profile', 'experience', 'skill', 'evidence', 'language', 'skill_experience']) {
      const { rows } = await as(role, (client) => client.query(`SELECT * FROM ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it.each(['counsellor', 'export'] as const)(
    'keep %s away from contact details but through the share',
    async (role) => {
      expect(await attempt(role, 'SELECT * FROM contact')).toEqual(FORBIDDEN);
    },
  );

  it.each(['counsellor', 'export'] as const)(
    'show %s the shared sections of that person only, whatever is asked',
    async (role) => {
      const [owner, other] = [await anOwner(api.portfolio.url), await anOwner(api.portfolio.url)];
      const counsellor = await aCounsellor(api.settings, api.counsellor.url);
      await aFilledPortfolio(owner.browser);
      await aFilledPortfolio(other.browser);
      await aGrant(owner, counsellor, { sections: ['skills'] });

      const counted = await as(role, async (client) => {
        await client.query('BEGIN');
        await client.query('SELECT app.enter($1, $2, now())', [counsellor.id, owner.id]);
        const { rows } = await client.query(`SELECT
        (SELECT count(*)::int FROM profile) AS profile, (SELECT count(*)::int FROM skill) AS skill,
        (SELECT count(*)::int FROM app.shared_contact(NULL) line WHERE line IS NOT NULL) AS contact, (SELECT count(*)::int FROM experience) AS experience,
        (SELECT count(*)::int FROM evidence) AS evidence, (SELECT count(*)::int FROM language) AS language,
        (SELECT count(*)::int FROM skill_experience) AS skill_experience,
        (SELECT count(*)::int FROM evidence_skill) AS evidence_skill`);
        return rows[0] as Record<string, number>;
      });

      expect(counted).toEqual({
        profile: 1,
        skill: 1,
        contact: 0,
        experience: 0,
        evidence: 0,
        language: 0,
        skill_experience: 0,
        evidence_skill: 0,
      });
    },
  );

  it.each(['counsellor', 'export'] as const)(
    'let %s write no record in another’s name, nor of a read without a grant',
    async (role) => {
      const owner = await anOwner(api.portfolio.url);
      const [reader, other] = [
        await aCounsellor(api.settings, api.counsellor.url),
        await aCounsellor(api.settings, api.counsellor.url),
      ];
      const { id } = await aGrant(owner, reader);
      const record = (actor: string, writer: string) =>
        as(role, async (client) => {
          await client.query('BEGIN');
          await client.query('SELECT app.enter($1, $2, now())', [actor, owner.id]);
          return client
            .query(
              `INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
             VALUES ($1, uuidv7(), $2, $3, 'read', '{skills}', now())`,
              [owner.id, id, writer],
            )
            .then(() => 'allowed', codeOf);
        });

      expect(await record(reader.id, reader.id)).toBe('allowed');
      expect(await record(reader.id, other.id)).toBe(FORBIDDEN);
      expect(await record(other.id, other.id)).toBe(FORBIDDEN);
    },
  );
});
