import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, existsSync, linkSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, StartError } from './start-error.js';

/** Opens the folder of what lasts; makes it if need be. Nobody but its owner can look inside. */
export function openDataFolder(path: string): string {
  try {
    make(path);
    accessSync(`${path}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    throw new StartError(
      `The data folder ${path} cannot be used (${reason(error)}). Give the user who starts Lorfolio the right to enter and ` +
        `write it, or choose another folder: LORFOLIO_DATA_DIR=/path/to/folder.`,
      { cause: error },
    );
  }
}

/** One folder after the other: where none can be made at all (/proc), Node's own `recursive` never ends. */
function make(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) make(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** The installation's secret; made at the first start. */
export function secretOf(folder: string): string {
  const file = join(folder, 'secret');
  writeOnce(file, `${randomBytes(32).toString('base64url')}\n`, folder);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new StartError(
    `The file ${file} is damaged: it must hold 32 characters or more. Put it back from your backup.`,
  );
}

/**
 * Makes a file for its owner only, whole or not at all: nobody ever reads half of it. Started by root, it still belongs
 * to whom the folder belongs to.
 * @returns false when the file was there already
 */
export function writeOnce(file: string, content: string, folder: string): boolean {
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx', flush: true });
    const { uid, gid } = statSync(folder);
    if (process.getuid?.() === 0 && uid !== 0) chownSync(draft, uid, gid);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function reason(error: unknown): string {
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'a part of its path is a file',
    EEXIST: 'there is a file of that name',
    ENOENT: 'no folder can be made there',
    ENOSPC: 'the disk is full',
  };
  return reasons[codeOf(error)] ?? codeOf(error);
}
