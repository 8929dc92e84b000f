import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '#testing';
import type { PersonalTable } from '../../apps/portfolio/src/account/personal-table.js';
import { PERSONAL_TABLES } from '../../apps/portfolio/src/account/personal-tables.js';

interface CatalogueTable {
  name: string;
  columns: string[];
  /** Row-level security is on, and at least one policy says who sees what. */
  isGuarded: boolean;
  /** Its rows go when the account goes. */
  isErased: boolean;
}

/** Every table that knows an owner, and the account: as the database itself tells. */
const CATALOGUE = `
WITH RECURSIVE erased AS (
  SELECT 'account'::regclass::oid AS oid
  UNION
  SELECT c.conrelid FROM pg_constraint c JOIN erased e ON c.confrelid = e.oid
   WHERE c.contype = 'f' AND c.confdeltype = 'c'
     AND (SELECT attname FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[1]) = 'owner_id')
SELECT t.relname AS name,
       ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
              ORDER BY a.attname) AS columns,
       t.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid) AS "isGuarded",
       t.oid IN (SELECT oid FROM erased) AS "isErased"
  FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
 WHERE t.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
   AND (t.relname = 'account' OR EXISTS (
     SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'owner_id' AND NOT a.attisdropped))
 ORDER BY t.relname`;

const listed = PERSONAL_TABLES as Record<string, PersonalTable>;

/** What was forgotten of a table, in words for the one who added it. */
function forgotten({ name, columns, isGuarded, isErased }: CatalogueTable): string[] {
  const table = listed[name];
  const known = [
    name === 'account' ? 'id' : 'owner_id',
    ...(table?.columns ?? []),
    ...(table?.files ?? []),
    ...(table?.secrets ?? []),
  ];
  const missing = columns.filter((column) => !known.includes(column));
  return [
    ...(isGuarded ? [] : [`${name}: no row-level security`]),
    ...(isErased ? [] : [`${name}: outlives the account`]),
    ...(table
      ? missing.map((column) => `${name}.${column}: neither in the archive nor a secret`)
      : [`${name}: not in the archive`]),
  ];
}

describe('every table about a person', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.admin });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const catalogue = async () => (await client.query(CATALOGUE)).rows as CatalogueTable[];

  it('is guarded by row-level security, leaves with the archive and goes with the account', async () => {
    const tables = await catalogue();

    expect(tables.flatMap(forgotten)).toEqual([]);
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(listed).sort());
  });

  it.each([
    [
      'is told by name when it is forgotten everywhere',
      'CREATE TABLE diary (owner_id uuid, id uuid)',
      ['diary: no row-level security', 'diary: outlives the account', 'diary: not in the archive'],
    ],
    [
      'is told when security is on and says nothing',
      'CREATE TABLE diary (owner_id uuid REFERENCES account ON DELETE CASCADE); ALTER TABLE diary ENABLE ROW LEVEL SECURITY',
      ['diary: no row-level security', 'diary: not in the archive'],
    ],
    [
      'is told when it would keep the account from going',
      `CREATE TABLE diary (owner_id uuid REFERENCES account, id uuid); ALTER TABLE diary ENABLE ROW LEVEL SECURITY;
       CREATE POLICY own ON diary USING (true)`,
      ['diary: outlives the account', 'diary: not in the archive'],
    ],
    [
      'is told when a column was added',
      'ALTER TABLE session ADD COLUMN address text',
      ['session.address: neither in the archive nor a secret'],
    ],
  ])('%s', async (_, change, expected) => {
    await client.query('BEGIN');
    try {
      await client.query(change);

      expect((await catalogue()).flatMap(forgotten)).toEqual(expected);
    } finally {
      await client.query('ROLLBACK');
    }
  });
});
