import { Client } from 'pg';
import { newestMigration } from '#database';
import { testDatabase, type TestDatabase } from '#testing';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  async function ask<T>(url: string, statement: string): Promise<T[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows as T[];
    } finally {
      await client.end();
    }
  }

  it('is migrated', async () => {
    const [newest] = await ask<{ name: string }>(
      database.admin,
      'SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1',
    );

    expect(newest?.name).toBe(newestMigration());
  });

  it.each(['portfolio', 'counsellor', 'export', 'operator'] as const)(
    'lets the %s role in, under its own name',
    async (role) => {
      const [row] = await ask<{ who: string; all: boolean }>(
        database[role],
        'SELECT current_user AS who, (rolsuper OR rolbypassrls) AS all FROM pg_roles WHERE rolname = current_user',
      );

      expect(row).toEqual({ who: `lorfolio_${role}`, all: false });
    },
  );

  it('is nobody else’s', async () => {
    const other = await testDatabase();
    await ask(database.admin, 'CREATE TABLE only_here ()');

    const found = await ask(other.admin, "SELECT 1 FROM pg_tables WHERE tablename = 'only_here'");

    expect(found).toEqual([]);
    await other.drop();
  });

  it('sorts names as people do', async () => {
    const rows = await ask<{ name: string }>(
      database.admin,
      `SELECT name FROM unnest('{Zoé,Émile,Eve,emma}'::text[]) name ORDER BY name`,
    );

    expect(rows.map(({ name }) => name)).toEqual(['Émile', 'emma', 'Eve', 'Zoé']);
  });
});
