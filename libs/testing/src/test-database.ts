import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { DATABASE_ROLES, roleUrl, type DatabaseRole } from '#config';
import { migrate } from '#database';
import { testClusterUrl } from './test-cluster.js';

/** A migrated database of one's own, and the connections to it. */
export interface TestDatabase extends Record<DatabaseRole, string> {
  /** The schema owner's: sees everything, for setting the scene and for looking behind it. */
  admin: string;
  /** Removes it before the run's end; connections to it are cut. */
  drop(): Promise<void>;
}

const TEMPLATE = 'lorfolio_test_template';
const OWNER = 'lorfolio_test_owner';
/** The server is a throw-away one and reached by its socket only. */
const PASSWORD = 'only-for-tests';
/** Any number does: the first of the workers makes the template, the others wait. */
const TEMPLATE_LOCK = 18_112_009;

/** A copy of the migrated template, made in a few hundredths of a second. */
export async function testDatabase(): Promise<TestDatabase> {
  const superuser = testClusterUrl();
  const name = `lorfolio_test_${randomBytes(6).toString('hex')}`;
  await withClient(superuser, async (client) => {
    await prepareTemplate(client, superuser);
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${TEMPLATE} OWNER ${OWNER}`);
  });
  const admin = addressed(superuser, name, OWNER);
  const services = DATABASE_ROLES.map((role) => [role, roleUrl(admin, role, PASSWORD)] as const);
  return {
    ...(Object.fromEntries(services) as Record<DatabaseRole, string>),
    admin,
    drop: () =>
      withClient(superuser, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
      }),
  };
}

/** An empty database, for specs about migrating one; the owner's connection. */
export async function emptyDatabase(): Promise<string> {
  const superuser = testClusterUrl();
  const name = `lorfolio_empty_${randomBytes(6).toString('hex')}`;
  await withClient(superuser, async (client) => {
    await underLock(client, () => prepareOwner(client));
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${OWNER}`);
  });
  return addressed(superuser, name, OWNER);
}

/** Migrated by an owner who is no superuser: what a PostgreSQL run by others gives. */
async function prepareTemplate(client: Client, superuser: string): Promise<void> {
  await underLock(client, async () => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (found.rowCount !== 0) return;
    await prepareOwner(client);
    const draft = `${TEMPLATE}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} OWNER ${OWNER}`);
    const admin = addressed(superuser, draft, OWNER);
    const services = DATABASE_ROLES.map((role) => [role, roleUrl(admin, role, PASSWORD)] as const);
    await migrate(admin, Object.fromEntries(services));
    // It gets its name when it is whole.
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
  });
}

async function prepareOwner(client: Client): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
  if (found.rowCount === 0)
    await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD ${escapeLiteral(PASSWORD)}`);
}

async function underLock(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    await work();
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressed(superuser: string, database: string, role: string): string {
  const url = new URL(superuser);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = PASSWORD;
  return url.toString();
}
