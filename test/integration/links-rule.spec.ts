import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { newId } from '#common';
import { aLink, anOwner, asAdmin } from '#testing';
import { LINK_CASES, LINKED } from '../../libs/consent/src/link-cases.js';
import type { PersonalTable } from '../../apps/portfolio/src/account/personal-table.js';
import { PERSONAL_TABLES } from '../../apps/portfolio/src/account/personal-tables.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const READERS = ['counsellor', 'export'] as const;
const NOW = new Date('2026-11-22T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const SECRET = 'what is stored of a password';

/** The same table as in libs/consent/src/link.policy.spec.ts, asked of the database under the roles that readers come with. */
describe('the rule of who reads by a link, in the database', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  /** A transaction entered by a link, on the connection of a service; undone in the end. */
  async function entered<T>(
    role: (typeof READERS)[number],
    key: { hash: Buffer; unlocked?: string | null; at?: Date },
    work: (client: Client) => Promise<T>,
  ): Promise<T> {
    const client = new Client({ connectionString: api.settings.database[role] });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT app.enter_link($1, $2, $3)', [key.hash, key.unlocked ?? null, key.at ?? NOW]);
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const hashOf = (token: string) => createHash('sha256').update(token).digest();

  it.each(LINK_CASES.filter(({ action = 'read' }) => action === 'read'))('$name', async (one) => {
    const [ownerId, hash] = [newId(), randomBytes(32)];
    await asAdmin(
      api.settings,
      `INSERT INTO account (id, email, role, created_at) SELECT id, id || '@x.org', 'owner', $2 FROM (SELECT $1::uuid) u (id)`,
      [...[ownerId, NOW]],
    );
    if (one.link) {
      const { what = 'items', hasPassword = false, endsInMs = DAY, revoked = false } = one.link;
      await asAdmin(
        api.settings,
        `INSERT INTO share_link (owner_id, id, token_hash, password_hash, what, label, sections, items, later, contact_lines,
                                 created_at, expires_at, revoked_at)
         VALUES ($1, $2, $3, $4, $5, 'A', $6, '{}', true, '{}', '2026-01-01', $7, $8)`,
        [
          ...[ownerId, newId(), hash, hasPassword ? SECRET : null, what, LINKED],
          ...[new Date(NOW.getTime() + endsInMs), revoked ? NOW : null],
        ],
      );
    }
    const unlocked = { right: SECRET, wrong: 'another', none: null }[one.password ?? 'none'];

    for (const role of READERS) {
      const row = await entered(role, { hash, unlocked }, async (client) => {
        const { rows } = await client.query(
          `SELECT array(SELECT s FROM unnest($1::text[]) WITH ORDINALITY u (s, i) WHERE app.may_read(s) ORDER BY i) AS reads,
                  app.may_read_any() AS "anything", app.actor() AS actor`,
          [['contact', 'photo', 'experiences', 'skills', 'evidence', 'languages']],
        );
        return rows[0] as unknown;
      });

      expect(row).toEqual({ reads: one.reads, anything: one.reads.length > 0, actor: null });
    }
  });

  it.each(READERS)('shows %s nothing of the personal tables but what is shared', async (role) => {
    const [owner, other] = [await anOwner(api.portfolio.url), await anOwner(api.portfolio.url)];
    const { skillId } = await aFilledPortfolio(owner.browser);
    await aFilledPortfolio(other.browser);
    await aLink(other);
    await aLink(owner);
    const { id, token } = await aLink(owner, { sections: ['skills'] });

    const seen = await entered(role, { hash: hashOf(token), at: api.clock.now() }, async (client) => {
      const counts: Record<string, unknown> = {};
      for (const [table, { columns }] of Object.entries<PersonalTable>(PERSONAL_TABLES)) {
        await client.query('SAVEPOINT before');
        const rows = await client
          .query(`SELECT ${columns[0] ?? '*'} AS first FROM ${table}`)
          .then((answer) => answer.rows as { first: unknown }[])
          .catch((error: unknown) => {
            expect((error as { code?: string }).code).toBe('42501');
            return [];
          });
        await client.query('ROLLBACK TO before');
        if (rows.length > 0) counts[table] = rows.map(({ first }) => first);
      }
      return counts;
    });

    expect(seen).toEqual({ profile: ['Inès'], skill: [skillId], share_link: [id] });
  });

  it.each(READERS)('lets %s read no secret, name or row of a link, and change none', async (role) => {
    const owner = await anOwner(api.portfolio.url);
    const { token } = await aLink(owner, { password: 'tarte aux quetsches' });
    const attempt = (text: string) =>
      entered(role, { hash: hashOf(token), at: api.clock.now() }, (client) =>
        client.query(text).then(
          ({ rows }) => rows as unknown,
          (error: unknown) => (error as { code?: string }).code,
        ),
      );

    for (const column of ['token_hash', 'password_hash', 'label']) {
      expect([column, await attempt(`SELECT ${column} FROM share_link`)]).toEqual([column, '42501']);
    }
    expect(await attempt('UPDATE share_link SET revoked_at = NULL')).toBe('42501');
    expect(await attempt('DELETE FROM share_link')).toBe('42501');
    expect(await attempt('SELECT id FROM share_link')).toEqual([]);
  });

  it.each(READERS)('lets %s record an opening of the link that was entered by, and no other', async (role) => {
    const owner = await anOwner(api.portfolio.url);
    const [link, another] = [await aLink(owner), await aLink(owner)];
    const record = (id: string) =>
      entered(role, { hash: hashOf(link.token), at: api.clock.now() }, (client) =>
        client
          .query(
            `INSERT INTO access_record (owner_id, id, link_id, action, sections, read_at)
             VALUES ($1, uuidv7(), $2, 'read', '{skills}', now())`,
            [owner.id, id],
          )
          .then(
            () => 'allowed',
            (error: unknown) => (error as { code?: string }).code,
          ),
      );

    expect(await record(link.id)).toBe('allowed');
    expect(await record(another.id)).toBe('42501');
  });

  it('keeps nothing of a link in a transaction that goes on as someone else', async () => {
    const owner = await anOwner(api.portfolio.url);
    const { token } = await aLink(owner);

    const left = await entered('counsellor', { hash: hashOf(token), at: api.clock.now() }, async (client) => {
      await client.query('SELECT app.enter($1, $2, $3)', [newId(), owner.id, api.clock.now()]);
      const { rows } = await client.query('SELECT app.may_read_any() AS anything, app.link_id() AS link');
      return rows[0] as unknown;
    });

    expect(left).toEqual({ anything: false, link: null });
  });
});
