import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from '#cluster';
import { writeOnce } from './data-folder.js';
import { codeOf, StartError } from './start-error.js';

/** Who holds a folder: a process's number, and when that process started, since numbers are given out again. */
interface Holder {
  pid: number;
  start: string | null;
}

/** Another Lorfolio is at work on the folder. */
export class FolderInUse extends StartError {}

/**
 * Takes a data folder for this process alone. What a killed process left behind is recognised and taken over.
 * @returns gives the folder back
 */
export function lock(folder: string): () => void {
  const file = join(folder, 'lorfolio.lock');
  const ours = JSON.stringify({ pid: process.pid, start: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 10; attempt++) {
    if (writeOnce(file, ours, folder)) return () => rmSync(file, { force: true });
    const found = read(file);
    const holder = lockHolder(folder);
    if (holder !== null) throw inUse(folder, holder);
    if (found !== null) takeAway(file, found);
  }
  throw inUse(folder, null);
}

/** The living process that holds a folder; null when there is none. */
export function lockHolder(folder: string): number | null {
  const content = read(join(folder, 'lorfolio.lock'));
  if (content === null) return null;
  try {
    const { pid, start } = JSON.parse(content) as Holder;
    return start !== null && startOf(pid) === start ? pid : null;
  } catch {
    return null; // Not written by us in one piece: the disk was full, or the machine lost power.
  }
}

/** Removes a dead process's lock, unless another start has just replaced it by its own. */
function takeAway(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (read(aside) !== dead) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function inUse(folder: string, pid: number | null): FolderInUse {
  const who = pid === null ? 'another start' : `process ${pid}`;
  return new FolderInUse(
    `Lorfolio is already running on the data folder ${folder} (${who}). Use that one, stop it first, or give this one a ` +
      `folder of its own: LORFOLIO_DATA_DIR=/path/to/folder.`,
  );
}
