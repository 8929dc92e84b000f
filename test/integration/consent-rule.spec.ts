import { DataSource } from 'typeorm';
import {
  CAST,
  CONSENT_CASES,
  ITEM_CASES,
  ITEMS,
  USUAL_LENGTH_MS,
  type ConsentCase,
  type Item,
  type Person,
} from '../../libs/consent/src/consent-cases.js';
import { newId, type Clock } from '#common';
import { Database } from '#database';
import { SECTIONS } from '#portfolio';
import { asAdmin, aStructure, testSettings, type TestSettings } from '#testing';

const NOW = new Date('2026-11-22T10:00:00Z');
const frozen: Clock = { now: () => NOW };

type Ids = Record<Person, string>;

/** The same table as in libs/consent/src/consent.policy.spec.ts, asked of the database under the roles that readers come with. */
describe('the rule of who reads what, in the database', () => {
  let settings: TestSettings & { remove(): Promise<void> };
  const sources: DataSource[] = [];

  beforeAll(async () => {
    settings = await testSettings();
    for (const url of [settings.database.counsellor, settings.database.export]) {
      sources.push(await new DataSource({ type: 'postgres', url }).initialize());
    }
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await settings.remove();
  });

  async function theCast(): Promise<Ids> {
    const people = Object.entries(CAST).map(([person, role]) => ({ person, role, id: newId() }));
    await asAdmin(
      settings,
      `INSERT INTO account (id, email, role, created_at)
       SELECT id, id || '@example.org', role, $3 FROM unnest($1::uuid[], $2::text[]) u (id, role)`,
      [people.map(({ id }) => id), people.map(({ role }) => role), NOW],
    );
    const structure = await aStructure(settings);
    await asAdmin(
      settings,
      `INSERT INTO membership (owner_id, id, structure_id, role, given_name, family_name, invited_at, joined_at)
       SELECT id, id, $2, 'counsellor', 'A', 'B', $3, $3 FROM unnest($1::uuid[]) id`,
      [people.filter(({ role }) => role === 'counsellor').map(({ id }) => id), structure.id, NOW],
    );
    return Object.fromEntries(people.map(({ person, id }) => [person, id])) as Ids;
  }

  async function give(
    ids: Ids,
    { grant }: Pick<ConsentCase, 'grant'>,
    { items, later }: { items: string[]; later: boolean } = { items: [], later: true },
  ): Promise<void> {
    if (grant === null) return;
    await asAdmin(
      settings,
      `INSERT INTO consent_grant (owner_id, id, counsellor_id, counsellor_given_name, counsellor_family_name, structure_name,
                                  sections, items, later, contact_lines, purpose, granted_at, expires_at, revoked_at)
       VALUES ($1, $2, $3, 'A', 'B', 'C', $4, $7, $8, CASE WHEN 'contact' = ANY ($4) THEN ARRAY['email'] ELSE '{}' END, 'other',
               '2026-01-01', $5, $6)`,
      [
        ids[grant.by ?? 'owner'],
        newId(),
        ids[grant.to ?? 'counsellor'],
        grant.sections,
        new Date(NOW.getTime() + (grant.endsInMs ?? USUAL_LENGTH_MS)),
        grant.revoked ? NOW : null,
        items,
        later,
      ],
    );
    if (grant.reader !== undefined) await move(ids[grant.to ?? 'counsellor'], grant.reader);
  }

  /** By the row of the membership only, as if nothing had ended the grant: the rule alone has to see it. */
  async function move(counsellorId: string, how: 'moved' | 'left'): Promise<void> {
    await asAdmin(settings, 'ALTER TABLE membership DISABLE TRIGGER membership_end');
    await (how === 'left'
      ? asAdmin(settings, 'UPDATE membership SET ended_at = $2 WHERE owner_id = $1', [counsellorId, NOW])
      : asAdmin(settings, 'UPDATE membership SET structure_id = $2 WHERE owner_id = $1', [
          counsellorId,
          (await aStructure(settings)).id,
        ]));
    await asAdmin(settings, 'ALTER TABLE membership ENABLE TRIGGER membership_end');
  }

  it.each(CONSENT_CASES)('$name', async (one) => {
    const ids = await theCast();
    await give(ids, one);

    for (const source of sources) {
      const database = new Database(source, frozen);
      const [[row]] = (await database.pipeline({ actor: { id: ids[one.reader] }, owner: ids.owner }, [
        {
          name: 'rule',
          text: `SELECT array(SELECT s FROM unnest($1::text[]) WITH ORDINALITY u (s, i) WHERE app.may_read(s) ORDER BY i) AS reads,
                        app.may_read_any() AS "anything"`,
          values: [SECTIONS],
        },
      ])) as [[{ reads: string[]; anything: boolean }]];

      expect(row).toEqual({ reads: one.reads, anything: one.reads.length > 0 });
    }
  });

  /** Two experiences, two skills, and an address. */
  async function aPortfolio(ownerId: string): Promise<Map<Item, string>> {
    const idOf = new Map<Item, string>([...ITEMS.experiences, ...ITEMS.skills].map((item) => [item, newId()]));
    const ids = (items: readonly Item[]) => items.map((item) => idOf.get(item));
    await asAdmin(
      settings,
      `WITH c AS (INSERT INTO contact (owner_id, email) VALUES ($1, 'a@example.org')),
            e AS (INSERT INTO experience (owner_id, id, kind, title, created_at, updated_at)
                  SELECT $1, id, 'job', 'A', $4, $4 FROM unnest($2::uuid[]) id)
       INSERT INTO skill (owner_id, id, name, created_at, updated_at) SELECT $1, id, 'A', $4, $4 FROM unnest($3::uuid[]) id`,
      [ownerId, ids(ITEMS.experiences), ids(ITEMS.skills), NOW],
    );
    return idOf;
  }

  it.each(ITEM_CASES)('$name', async ({ sections, items, later, reads }) => {
    const people = await theCast();
    const idOf = await aPortfolio(people.owner);
    const named = items.map((item) => idOf.get(item)!);
    await give(people, { grant: { sections } }, { items: named, later });
    const itemOf = new Map([...idOf].map(([item, id]) => [id, item]));

    for (const source of sources) {
      const [seen] = (await new Database(source, frozen).pipeline(
        { actor: { id: people.counsellor }, owner: people.owner },
        [{ name: 'seen', text: 'SELECT id FROM experience UNION ALL SELECT id FROM skill', values: [] }],
      )) as [{ id: string }[]];

      expect(seen.map(({ id }) => itemOf.get(id)).sort()).toEqual([...reads].sort());
    }
  });

  it('shows readers no contact line but through the share, and never the table', async () => {
    const people = await theCast();
    await aPortfolio(people.owner);
    await give(people, { grant: { sections: ['contact'] } });

    for (const source of sources) {
      const database = new Database(source, frozen);
      const ask = (actor: string, text: string) =>
        database.pipeline({ actor: { id: actor }, owner: people.owner }, [{ name: text, text, values: [] }]);
      const lines = 'SELECT app.shared_contact(NULL) AS text';
      expect(await ask(people.counsellor, lines)).toEqual([[{ text: '{"email":"a@example.org"}' }]]);
      expect(await ask(people['another counsellor'], lines)).toEqual([[{ text: null }]]);
      await expect(ask(people.counsellor, 'SELECT email FROM contact')).rejects.toThrow('permission denied');
    }
  });

  it('opens nothing to a counsellor whose account was closed', async () => {
    const ids = await theCast();
    await give(ids, { grant: { sections: ['skills'] } });
    await asAdmin(settings, 'UPDATE account SET closed_at = $2 WHERE id = $1', [ids.counsellor, NOW]);

    const [[row]] = (await new Database(sources[0]!, frozen).pipeline(
      { actor: { id: ids.counsellor }, owner: ids.owner },
      [{ name: 'closed', text: 'SELECT app.may_read_any() AS anything', values: [] }],
    )) as [[{ anything: boolean }]];

    expect(row.anything).toBe(false);
  });
});
