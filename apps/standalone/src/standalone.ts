import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { localUrl, withSecret, type Config } from '#config';
import { migrate } from '#database';
import { openDataFolder, secretOf } from './data-folder.js';
import { seedDemo, type DemoAccount } from './demo/seed.js';
import { startEmbedded, type OpenDatabase } from './embedded-database.js';
import { FrontServer } from './front-server.js';
import type { Running } from './lifecycle.js';
import { lock } from './lock.js';
import { pageHeaders } from './page-headers.js';
import { startServices } from './services.js';
import { codeOf, StartError } from './start-error.js';
import { loadStartingData } from './starting-data.js';
import { WebPage } from './web-page.js';

export interface Standalone extends Running {
  url: string;
  accounts: DemoAccount[];
  /** Where all that lasts lies. */
  dataFolder: string;
  /** Where mail is written; null when it is sent. */
  outbox: string | null;
}

export interface StandaloneOptions {
  config: Config;
  /** With fictitious people, in a data folder that is removed at the end. */
  demo: boolean;
  logger: Logger;
  signal: AbortSignal;
}

/** From here, in dist/apps/standalone/src. */
const WEB_BUILD = join(import.meta.dirname, '../../../../apps/web/build');

/** Everything in one process: database, migrations, the three services, the page. What was begun is ended if a later part fails. */
export async function startStandalone({ config, demo, logger, signal }: StandaloneOptions): Promise<Standalone> {
  const closing: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const folder = openDataFolder(config.dataDir);
    if (demo) closing.push(() => rmSync(folder, { recursive: true, force: true }));
    closing.push(lock(folder));
    const front = await FrontServer.listen(config.host, config.port);
    closing.push(() => front.close());
    const secret = config.secret ?? secretOf(folder);
    const database = await openDatabase({ ...config, dataDir: folder }, { demo, logger, signal });
    closing.push(() => database.close());
    const settled = withSecret(
      {
        ...config,
        dataDir: folder,
        publicUrl: publicUrl(config, front.port),
        database: { ...config.database, admin: database.adminUrl },
      },
      secret,
    );
    await migrateTo(settled, database.adminUrl);
    signal.throwIfAborted();
    const services = await startServices(settled, logger);
    closing.push(() => services.close());
    const page = new WebPage(WEB_BUILD, pageHeaders(settled.publicUrl));
    front.open([...services.routes, ['/', (request, response) => page.serve(request, response)]]);
    // Requests under way still need the services, and these the database: the front closes first.
    closing.push(() => front.close());
    const url = localUrl(config.host, front.port);
    const outbox = config.mail.smtpUrl === null ? join(folder, 'outbox') : null;
    const accounts = demo ? await seedDemo(url, settled.database.operator, outbox) : [];
    signal.throwIfAborted();
    return { url, accounts, dataFolder: folder, outbox, stop, failed: database.ended.then(databaseGone) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabase(
  { database, dataDir }: Config,
  { demo, logger, signal }: Omit<StandaloneOptions, 'config'>,
): Promise<OpenDatabase> {
  if (database.admin === null) return startEmbedded({ folder: dataDir, durable: !demo, logger, signal });
  return { adminUrl: database.admin, ended: new Promise(() => undefined), close: () => Promise.resolve() };
}

async function migrateTo({ database }: Config, adminUrl: string): Promise<void> {
  const { portfolio, counsellor, export: reading, operator } = database;
  const given = Object.entries({ portfolio, counsellor, export: reading, operator }).filter(([, url]) => url !== null);
  try {
    await migrate(adminUrl, Object.fromEntries(given));
    await loadStartingData(adminUrl);
  } catch (error) {
    const { host } = new URL(adminUrl);
    throw new StartError(
      `The database at ${host} could not be brought to this version (${codeOf(error)}: ${messageOf(error)}). If it is a ` +
        `PostgreSQL of your own, check that it runs, that DATABASE_URL is right, and that its role owns the database and ` +
        `may create roles.`,
      { cause: error },
    );
  }
}

/** A port that the system chose is known only now. */
function publicUrl(config: Config, port: number): string {
  return config.publicUrl === localUrl(config.host, config.port) ? localUrl(config.host, port) : config.publicUrl;
}

function databaseGone(): never {
  throw new StartError(
    'The embedded database has ended without being asked to, so Lorfolio stops. What was saved is safe: start it again. ' +
      'If it happens again, see whether the machine is short of memory or disk.',
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
