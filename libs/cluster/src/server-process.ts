import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PLAIN_ENVIRONMENT, type SystemUser } from './system-user.js';

/** The first descriptor after the three standard ones: what is passed on by `stdio[3]`. */
const PASSED_ON = '/proc/self/fd/3';

export interface Launch {
  program: string;
  user: SystemUser | null;
  /** The folder the program works on. */
  folder: string;
  /** Its arguments, given the folder by a path that the program can enter. */
  args: (folder: string) => string[];
  onLine: (line: string) => void;
}

/**
 * Runs one of PostgreSQL's programs on a folder. A system user may own that folder and yet not be able to enter those
 * above it (a checkout in /root): root opens it and hands it down, and the program reaches it through what it was handed.
 */
export function launch({ program, user, folder, args, onLine }: Launch): ChildProcess {
  const handDown = user !== null && process.platform === 'linux';
  const descriptor = handDown ? openSync(folder, 'r') : null;
  try {
    const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', ...(descriptor === null ? [] : [descriptor])];
    // Detached: Ctrl-C in a terminal goes to every process of its group, and the database must outlive the last request.
    const child = spawn(program, args(descriptor === null ? folder : PASSED_ON), {
      ...user,
      cwd: '/',
      env: PLAIN_ENVIRONMENT,
      stdio,
      detached: true,
    });
    child.on('error', (error) => onLine(`FATAL:  ${error.message}`));
    if (child.stderr) createInterface(child.stderr).on('line', onLine);
    return child;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Waits for a program's end. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  // One that could not even be started has no number; its `error` comes in this turn of the loop.
  if (child.pid === undefined) await nextTurn();
  else if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode };
}

/**
 * Stops a server when this process ends without having done so, by `kill -9` for instance: a shell that waits at the
 * other end of a pipe.
 * @returns ends the watch
 */
export function watchOver(pid: number, user: SystemUser | null): () => void {
  const script = 'read -r stand_down || kill -INT "$1"';
  const shell = spawn('/bin/sh', ['-c', script, 'lorfolio-watch', String(pid)], {
    ...user,
    cwd: '/',
    env: PLAIN_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return () => shell.stdin.end('stand down\n');
}

/** The name of a server's socket in its data folder. */
export const SOCKET = '.s.PGSQL.5432';

export function socketIn(folder: string): string {
  return join(folder, SOCKET);
}
