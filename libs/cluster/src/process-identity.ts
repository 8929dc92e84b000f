import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';

const isLinux = process.platform === 'linux';

/**
 * When a process started, as an opaque text. With its number it names one process for ever: numbers alone are reused.
 * @returns null when there is no such process, or only the remains of one that has ended
 */
export function startOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (isLinux) {
    const stat = readOrNull(`/proc/${pid}/stat`);
    // The second field is the program's name in brackets and may hold anything, brackets and spaces included.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields?.[0], fields?.[19]];
    return startedAt === undefined || state === 'Z' || state === 'X' ? null : startedAt;
  }
  const ps = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } });
  const found = /^(\S+)\s+(.+)$/.exec(ps.stdout.trim());
  return found?.[1]?.startsWith('Z') === false ? (found[2] ?? null) : null;
}

/** The process that started one, and that one's own name; null where this cannot be known. */
export function parentOf(pid: number): { name: string; parent: number } | null {
  const stat = isLinux ? readOrNull(`/proc/${pid}/stat`) : null;
  const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat ?? '') ?? [];
  return parent === undefined ? null : { name, parent: Number(parent) };
}

/** The processes that work in a folder. A PostgreSQL server and all its helpers work in their data folder. */
export function processesIn(folder: string): number[] {
  if (!isLinux) return [];
  const here = statOrNull(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const there = statOrNull(`/proc/${pid}/cwd/.`);
      return here !== null && there?.ino === here.ino && there.dev === here.dev && startOf(pid) !== null;
    });
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // It ended between two looks, or belongs to someone else.
  }
}

function statOrNull(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
