import './node-version.js';
import { ConfigError, readConfig, type Config } from '#config';
import { migrate } from '#database';
import { loadStartingData } from './starting-data.js';

/** Brings a PostgreSQL of one's own to this version, and gives the services' roles their passwords: once, before the services start. */
async function main({ database, secret }: Config): Promise<void> {
  const { admin, portfolio, counsellor, export: reading, operator } = database;
  if (admin === null) {
    throw new ConfigError(['DATABASE_URL is missing: set it to the connection of the role that owns the database.']);
  }
  const roles = Object.entries({ portfolio, counsellor, export: reading, operator });
  const missing = roles
    .filter(([, url]) => url === null)
    .map(([role]) => `LORFOLIO_DATABASE_${role.toUpperCase()}_URL`);
  if (secret === null && missing.length > 0) {
    throw new ConfigError([
      `LORFOLIO_SECRET is missing: set it, to the same for all services. Or set ${missing.join(', ')}.`,
    ]);
  }
  await migrate(admin, Object.fromEntries(roles.filter(([, url]) => url !== null)));
  await loadStartingData(admin);
}

/** A driver's message names host and role at the most, never a password. */
function explain(error: unknown): string {
  const lines =
    error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : String(error)];
  return `The database could not be migrated.\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

try {
  await main(readConfig());
} catch (error) {
  process.stderr.write(explain(error));
  process.exit(1);
}
