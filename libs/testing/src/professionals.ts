import { Client } from 'pg';
import { newId } from '#common';
import { newSecret } from '#identity';
import { Browser } from './browser.js';
import type { TestSettings } from './start-app.js';

/** A counsellor or administrator with an account, a structure and an open session. */
export interface Professional {
  id: string;
  membershipId: string;
  email: string;
  givenName: string;
  familyName: string;
  structure: { id: string; name: string };
  browser: Browser;
}

interface Options extends Partial<Pick<Professional, 'email' | 'givenName' | 'familyName' | 'structure'>> {
  /** Whether a second factor was proved in the session, and recently; it is, unless told. */
  proved?: boolean;
}

const LONG_AGO = '2020-01-01T00:00:00Z';
/** Further than any test moves the clock. */
const FAR_AWAY = '2120-01-01T00:00:00Z';

/** A structure of an organisation of the charter. */
export async function aStructure(
  settings: TestSettings,
  name = `Structure ${newId()}`,
): Promise<{ id: string; name: string }> {
  const [row] = await asAdmin<{ id: string }>(
    settings,
    `INSERT INTO structure (organisation_id, name, commune) SELECT id, $1, 'Metz' FROM organisation ORDER BY name LIMIT 1 RETURNING id`,
    [name],
  );
  if (!row) throw new Error('no organisation to put a structure in');
  return { id: row.id, name };
}

/** A counsellor who works, in a structure of their own unless one is given. */
export function aCounsellor(settings: TestSettings, url: string, options: Options = {}): Promise<Professional> {
  return aProfessional(settings, url, 'counsellor', options);
}

export function anAdministrator(settings: TestSettings, url: string, options: Options = {}): Promise<Professional> {
  return aProfessional(settings, url, 'administrator', options);
}

/** What can only be seen or set behind the scene: a query as the schema's owner. */
export async function asAdmin<T>(settings: TestSettings, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: settings.database.admin });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}

async function aProfessional(
  settings: TestSettings,
  url: string,
  role: string,
  options: Options,
): Promise<Professional> {
  const structure = options.structure ?? (await aStructure(settings));
  const [id, membershipId, { token, hash }] = [newId(), newId(), newSecret()];
  const { email = `${role}-${id}@example.org`, givenName = 'Agnès', familyName = 'Klein', proved = true } = options;
  await asAdmin(
    settings,
    `WITH opened AS (INSERT INTO account (id, email, email_verified_at, role, created_at) VALUES ($1, $2, $9, $3, $9)),
          joined AS (INSERT INTO membership (owner_id, id, structure_id, role, given_name, family_name, invited_at, joined_at)
                     VALUES ($1, $4, $5, $3, $6, $7, $9, $9))
     INSERT INTO session (owner_id, id, token_hash, device, created_at, last_seen_at, expires_at, factor_at)
     VALUES ($1, $4, $8, 'test', $9, $9, $10, $11)`,
    [
      ...[id, email, role, membershipId, structure.id, givenName, familyName, hash, LONG_AGO, FAR_AWAY],
      // Recent for as long as a test moves the clock.
      proved ? FAR_AWAY : null,
    ],
  );
  const browser = new Browser(url, { cookie: `lorfolio_session=${token}` });
  return { id, membershipId, email, givenName, familyName, structure, browser };
}
