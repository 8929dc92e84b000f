import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { withSecret, type Config } from '#config';
import { migrate } from '#database';
import { openDataFolder, secretOf } from './data-folder.js';
import { attachEmbedded, startEmbedded, type OpenDatabase } from './embedded-database.js';
import { lock, lockHolder } from './lock.js';
import { StartError } from './start-error.js';

export interface OperatorDatabase {
  /** Connection under the role `lorfolio_operator`. */
  url: string;
  close(): Promise<void>;
}

/** The database of the instance that the settings name: one's own, or the embedded one, running or stopped. */
export async function openOperatorDatabase(config: Config): Promise<OperatorDatabase> {
  const given = config.database.operator;
  if (given !== null) return { url: given, close: () => Promise.resolve() };
  if (config.database.admin !== null) {
    const url = operatorUrl(config, config.database.admin, secretOf(openDataFolder(config.dataDir)));
    return { url, close: () => Promise.resolve() };
  }
  if (!existsSync(join(config.dataDir, 'database'))) {
    throw new StartError(
      `There is no Lorfolio in ${config.dataDir} yet. Start it once by "npm start", or name the data folder of yours: ` +
        `LORFOLIO_DATA_DIR=/path/to/folder.`,
    );
  }
  const folder = openDataFolder(config.dataDir);
  return lockHolder(folder) === null ? await startedFor(config, folder) : attachedTo(config, folder);
}

/** Lorfolio runs: its database has today's schema. */
function attachedTo(config: Config, folder: string): OperatorDatabase {
  const database = attachEmbedded(folder);
  const url = operatorUrl(config, database.adminUrl, config.secret ?? secretOf(folder));
  return { url, close: () => database.close() };
}

/** Lorfolio is stopped: its database runs for the time of the command. */
async function startedFor(config: Config, folder: string): Promise<OperatorDatabase> {
  const unlock = lock(folder);
  let database: OpenDatabase | undefined;
  try {
    const started = (database = await startEmbedded({ folder, durable: true, logger: pino({ level: 'silent' }) }));
    const url = operatorUrl(config, started.adminUrl, config.secret ?? secretOf(folder));
    await migrate(started.adminUrl, { operator: url });
    return { url, close: () => started.close().finally(unlock) };
  } catch (error) {
    await database?.close();
    unlock();
    throw error;
  }
}

function operatorUrl(config: Config, admin: string, secret: string): string {
  const { operator } = withSecret({ ...config, database: { ...config.database, admin } }, secret).database;
  if (operator === null) throw new Error('no address for the operator although there is one for the owner');
  return operator;
}
