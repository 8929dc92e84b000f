import { dirname } from 'node:path';
import { Client } from 'pg';
import { attachEmbedded } from '../../apps/standalone/src/embedded-database.js';
import type { Demo } from './demo-instance.js';

/** As if this person had proved their second factor a quarter of an hour ago: the instance's clock cannot be moved. */
export async function grownOld(email: string, { outbox }: Demo): Promise<void> {
  const database = attachEmbedded(dirname(outbox));
  const client = new Client({ connectionString: database.adminUrl });
  try {
    await client.connect();
    await client.query(
      `UPDATE session SET factor_at = factor_at - interval '15 minutes'
        WHERE owner_id = (SELECT id FROM account WHERE email = $1)`,
      [email],
    );
  } finally {
    await client.end();
    await database.close();
  }
}
