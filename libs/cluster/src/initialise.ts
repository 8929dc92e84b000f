import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClusterError } from './cluster-error.js';
import { ended, launch } from './server-process.js';
import type { SystemUser } from './system-user.js';

export const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';
const PASSWORD_FILE = 'lorfolio-password';
/** Sorting and letters: names sort as in French (ICU); the C library's part is the first of these that the system has. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];
const TRY_AGAIN = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };

interface Ground {
  bin: string;
  user: SystemUser | null;
  /** The folder that holds `database/`. */
  folder: string;
  signal?: AbortSignal;
}

/** Creates the database's files unless they are there. All or nothing: they get their name when they are complete. */
export async function initialise(database: string, ground: Ground): Promise<void> {
  if (existsSync(join(database, 'PG_VERSION'))) {
    checkVersion(database);
    return;
  }
  const nest = join(ground.folder, 'database-in-the-making');
  rmSync(nest, TRY_AGAIN);
  mkdirSync(nest, { mode: 0o700 });
  const password = join(nest, PASSWORD_FILE);
  writeFileSync(password, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  if (ground.user) for (const path of [nest, password]) chownSync(path, ground.user.uid, ground.user.gid);
  try {
    await runInitdb(nest, ground);
    renameSync(password, join(nest, 'database', PASSWORD_FILE));
    renameSync(join(nest, 'database'), database);
  } finally {
    rmSync(nest, TRY_AGAIN);
  }
}

/** The superuser's password. It lies with the database's files, which only their owner can read. */
export function passwordOf(database: string): string {
  try {
    return readFileSync(join(database, PASSWORD_FILE), 'utf8').trim();
  } catch (cause) {
    throw new ClusterError(
      `The file ${PASSWORD_FILE} is missing from ${database} or cannot be read. It holds the password of the embedded ` +
        `database; put it back from your backup of the data folder, with the rights and owner of the files next to it.`,
      { cause },
    );
  }
}

async function runInitdb(nest: string, { bin, user, signal }: Ground): Promise<void> {
  const said: string[] = [];
  for (const locale of LOCALES) {
    signal?.throwIfAborted();
    const initdb = launch({
      program: join(bin, 'initdb'),
      user,
      folder: nest,
      args: (folder) => [
        `--pgdata=${folder}/database`,
        `--pwfile=${folder}/${PASSWORD_FILE}`,
        `--username=${SUPERUSER}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=fr',
        `--locale=${locale}`,
        '--lc-messages=C',
        '--data-checksums',
        '--no-instructions',
      ],
      onLine: (line) => said.push(line),
    });
    const stop = () => initdb.kill('SIGTERM');
    signal?.addEventListener('abort', stop);
    const { code } = await ended(initdb);
    signal?.removeEventListener('abort', stop);
    if (code === 0) return;
    if (!said.some((line) => line.includes('locale'))) break;
  }
  signal?.throwIfAborted();
  if (said.some((line) => line.includes('could not look up effective user'))) {
    throw new ClusterError(
      `PostgreSQL does not run as a user without a name, and number ${process.getuid?.() ?? '?'} has none in /etc/passwd. ` +
        `Start Lorfolio as a user who has one, or set DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
  throw new ClusterError(
    `The embedded database could not be created in ${nest}: ${said.slice(-3).join(' ')} Check that the disk has room ` +
      `(about 50 MB) and keeps rights and owners of files, then start again.`,
  );
}

function checkVersion(database: string): void {
  const found = readFileSync(join(database, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR_VERSION) return;
  throw new ClusterError(
    `The database in ${database} was made by PostgreSQL ${found}, and this Lorfolio brings PostgreSQL ${MAJOR_VERSION}. ` +
      `Export it with the Lorfolio that made it (pg_dump) and import it into a new data folder, or use that version.`,
  );
}
