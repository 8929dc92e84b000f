import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Cluster } from './cluster.js';

type Server = Pick<Cluster, 'url'>;

const OWNER = 'lorfolio_owner';

/**
 * Sees to it that a database exists and belongs to a role that may create roles, but is not the superuser: what one gets
 * from a PostgreSQL run by others.
 * @returns the owner's connection address
 */
export async function prepareDatabase(cluster: Server, name: string): Promise<string> {
  const superuser = cluster.url('postgres');
  const client = new Client({ connectionString: superuser });
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (roles.rowCount === 0) {
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD ${escapeLiteral(passwordIn(superuser))}`);
    }
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
  return ownerUrl(cluster, name);
}

/** The owner's connection to a prepared database. */
export function ownerUrl(cluster: Server, name: string): string {
  return cluster.url(name, { name: OWNER, password: passwordIn(cluster.url('postgres')) });
}

/** One password for both: whoever may read the file it lies in may read the database's files. */
function passwordIn(url: string): string {
  return decodeURIComponent(new URL(url).password);
}
