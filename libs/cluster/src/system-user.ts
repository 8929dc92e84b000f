import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClusterError } from './cluster-error.js';

/** Whom the database runs as. PostgreSQL refuses to run as root. */
export interface SystemUser {
  uid: number;
  gid: number;
}

const OWN_NAME = 'lorfolio';
const KNOWN_NAMES = [OWN_NAME, 'postgres'];
const CREATE: [string, string[]][] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/', '--shell', '/bin/false', OWN_NAME]],
  ['adduser', ['-S', '-D', '-H', '-h', '/', '-s', '/bin/false', OWN_NAME]],
];

/** Only what finds the system's own programs: no setting of the person's shell reaches the database. */
export const PLAIN_ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/**
 * Whom to run a database as: null for the present user; when that is root, the owner of the database that is already
 * there, or of the folder it will lie in, or else a system user, created if there is none.
 */
export function databaseUser(database: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(database, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const folder = statSync(dirname(database));
  const person = folder.uid === 0 ? null : lookUp(String(folder.uid));
  if (person) return person;
  for (const name of KNOWN_NAMES) {
    const user = lookUp(name);
    if (user) return user;
  }
  for (const [command, args] of CREATE) {
    spawnSync(command, args, { env: PLAIN_ENVIRONMENT, stdio: 'ignore' });
    const user = lookUp(OWN_NAME);
    if (user) return user;
  }
  throw new ClusterError(
    `You are root, PostgreSQL refuses to run as root, and there is no system user to run it as. Start Lorfolio as an ` +
      `ordinary user, create a system user named "${OWN_NAME}" (useradd --system ${OWN_NAME}), or set DATABASE_URL to ` +
      `use a PostgreSQL of your own.`,
  );
}

function lookUp(name: string): SystemUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const id = spawnSync('id', [flag, name], { encoding: 'utf8', env: PLAIN_ENVIRONMENT });
    return id.status === 0 ? Number(id.stdout) : NaN;
  });
  return uid && gid !== undefined && Number.isInteger(gid) ? { uid, gid } : null;
}
