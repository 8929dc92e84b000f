import type { ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClusterError } from './cluster-error.js';
import { initialise, passwordOf, SUPERUSER } from './initialise.js';
import { stopOrphan } from './orphan.js';
import { programs } from './programs.js';
import { ended, launch, watchOver } from './server-process.js';
import { socketFolder, type SocketFolder } from './socket-folder.js';
import { databaseUser, type SystemUser } from './system-user.js';

export interface ClusterOptions {
  /** The folder that holds, or will hold, `database/`. Nobody else may be at work in it: see to that with a lock. */
  folder: string;
  /** A throw-away database does not wait for the disk. */
  durable?: boolean;
  /** What the server says: starts, stops, restarts; never what anybody's rows hold. */
  log?: (line: string) => void;
  /** Gives up the start. */
  signal?: AbortSignal;
}

/** A running PostgreSQL server of our own. */
export interface Cluster {
  pid: number;
  /** A connection address; without a role, the superuser's. */
  url(database: string, role?: { name: string; password: string }): string;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const SETTINGS = {
  listen_addresses: '', // reached by its socket only
  unix_socket_directories: '.',
  port: '5432', // names the socket
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '',
  // A refused statement's text and details may hold what a person wrote: only the server's own life is logged.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const READY = 'database system is ready to accept connections';
const HELPERS_STILL_ENDING = 'pre-existing shared memory block';
/** Patience with a stopping server before the next, ruder signal. */
const STOP_STEPS: [NodeJS.Signals, number][] = [
  ['SIGINT', 4000],
  ['SIGQUIT', 1000],
  ['SIGKILL', 1000],
];

/** Starts the server of a folder; makes its files first if there are none, and stops a forgotten one. */
export async function startCluster({ folder, durable = true, log, signal }: ClusterOptions): Promise<Cluster> {
  if (process.platform === 'win32') {
    throw new ClusterError(
      'On Windows there is no embedded database yet: set DATABASE_URL to use a PostgreSQL of your own.',
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = join(realpathSync(folder), 'database');
  const user = databaseUser(database);
  const bin = programs(user, folder);
  await stopOrphan(database);
  await initialise(database, { bin, user, folder, signal });
  const password = passwordOf(database);
  const socket = socketFolder(database);
  try {
    const server = await startServer({ bin, user, database, durable, log, signal });
    return running(server, socket, password);
  } catch (error) {
    socket.remove();
    throw error;
  }
}

interface ServerOptions extends Pick<ClusterOptions, 'durable' | 'log' | 'signal'> {
  bin: string;
  user: SystemUser | null;
  database: string;
}

async function startServer(options: ServerOptions, attempts = 40): Promise<ChildProcess> {
  const { bin, user, database, durable, log, signal } = options;
  signal?.throwIfAborted();
  const said: string[] = [];
  let ready: () => void = () => undefined;
  const isReady = new Promise<'ready'>((resolve) => (ready = () => resolve('ready')));
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE) });
  const server = launch({
    program: join(bin, 'postgres'),
    user,
    folder: database,
    args: (path) => ['-D', path, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    onLine: (line) => {
      said.push(line);
      said.splice(0, said.length - 5);
      log?.(line);
      if (line.includes(READY)) ready();
    },
  });
  if (server.pid !== undefined) server.once('exit', watchOver(server.pid, user));
  const giveUp = () => server.kill('SIGINT');
  signal?.addEventListener('abort', giveUp, { once: true });
  const first = await Promise.race([isReady, ended(server)]);
  signal?.removeEventListener('abort', giveUp);
  if (first === 'ready') return server;
  signal?.throwIfAborted();
  if (attempts > 0 && said.some((line) => line.includes(HELPERS_STILL_ENDING))) {
    await pause(250);
    return startServer(options, attempts - 1);
  }
  throw new ClusterError(
    `The embedded database in ${database} did not start: ${said.join(' ')} If this does not tell you what to do, keep ` +
      `a copy of the data folder before you try anything, or set DATABASE_URL to use a PostgreSQL of your own.`,
  );
}

/** The server of a folder that another process of ours runs. */
export function attachCluster(folder: string): Pick<Cluster, 'url'> & { release(): void } {
  const database = join(realpathSync(folder), 'database');
  const socket = socketFolder(database);
  return { url: addresses(socket.path, passwordOf(database)), release: () => socket.remove() };
}

function addresses(socketPath: string, superPassword: string): Cluster['url'] {
  return (database, role = { name: SUPERUSER, password: superPassword }) => {
    const url = new URL(`postgresql://localhost/${encodeURIComponent(database)}`);
    url.username = encodeURIComponent(role.name);
    url.password = encodeURIComponent(role.password);
    url.searchParams.set('host', socketPath);
    return url.toString();
  };
}

function running(server: ChildProcess, socket: SocketFolder, superPassword: string): Cluster {
  const end = ended(server).then(() => socket.remove());
  return {
    pid: server.pid ?? 0,
    ended: end,
    url: addresses(socket.path, superPassword),
    async stop() {
      for (const [signal, patience] of STOP_STEPS) {
        server.kill(signal);
        const waiting = new AbortController();
        const hasEnded = await Promise.race([
          end.then(() => true),
          pause(patience, false, { signal: waiting.signal }).catch(() => false),
        ]);
        waiting.abort();
        if (hasEnded) return;
      }
    },
  };
}
