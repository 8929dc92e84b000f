import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { installQueue } from './job-queue.js';
import { roleName, type DatabaseRole } from '#config';

/** Any number does, as long as every migrator uses the same: only one migrates at a time. */
const MIGRATION_LOCK = 4_711_018_112;

function ownerSource(adminUrl: string): DataSource {
  return new DataSource({ type: 'postgres', url: adminUrl, migrations, synchronize: false, logging: false });
}

/**
 * Brings the database to today's schema and gives the services' roles the passwords of their addresses.
 * @param adminUrl connection of the schema's owner, who may create roles
 * @param roleUrls the services' own addresses; a role without one keeps the password it has
 */
export async function migrate(adminUrl: string, roleUrls: Partial<Record<DatabaseRole, string>> = {}): Promise<void> {
  const source = await ownerSource(adminUrl).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
    await installQueue(adminUrl, runner);
    for (const [role, url] of Object.entries(roleUrls) as [DatabaseRole, string][]) {
      const password = decodeURIComponent(new URL(url).password);
      if (password === '') continue;
      const [row] = (await runner.query('SELECT quote_literal($1) AS literal', [password])) as [{ literal: string }];
      await runner.query(`ALTER ROLE ${roleName(role)} PASSWORD ${row.literal}`);
    }
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

/** The newest migration of this version, as the database's `migrations` table names it. */
export function newestMigration(): string {
  return migrations.at(-1)?.name ?? '';
}
