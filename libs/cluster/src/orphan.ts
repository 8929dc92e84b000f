import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClusterError } from './cluster-error.js';
import { processesIn, startOf } from './process-identity.js';
import { socketIn } from './server-process.js';

/** First the orderly end, then the quick one (the log makes up for it), then the end. */
const STEPS: [NodeJS.Signals, number][] = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 3_000],
  ['SIGKILL', 3_000],
];
const BETWEEN_LOOKS = 25;

/**
 * Stops a server that works on this data folder although Lorfolio, which had started it, was killed; and clears away what
 * would make PostgreSQL take a foreign process for it. Only for who holds the data folder's lock.
 */
export async function stopOrphan(database: string): Promise<void> {
  const recorded = postmasterOf(database);
  for (const [signal, patience] of STEPS) {
    const running = processesIn(database);
    if (running.length === 0) break;
    // The helpers follow their server; without one, each must be told.
    const targets = recorded !== null && running.includes(recorded) && signal !== 'SIGKILL' ? [recorded] : running;
    for (const pid of targets) tell(pid, signal);
    const until = performance.now() + patience;
    while (processesIn(database).length > 0 && performance.now() < until) await pause(BETWEEN_LOOKS);
  }
  const [left] = processesIn(database);
  if (left !== undefined) {
    throw new ClusterError(
      `Another database process (number ${left}) is at work in ${database} and does not end. Stop it, then start again.`,
    );
  }
  // PostgreSQL sorts out the files of a dead server by itself. It must only not see a living stranger in its number:
  // after a restart of the machine or container, numbers are given out again.
  if (recorded !== null && process.platform === 'linux' && isTaken(recorded)) {
    for (const file of [join(database, 'postmaster.pid'), socketIn(database), `${socketIn(database)}.lock`]) {
      rmSync(file, { force: true });
    }
  }
}

function postmasterOf(database: string): number | null {
  try {
    const pid = Number(readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null; // No file: the last server ended in order.
  }
}

/** By a process, or by the remains of one that nobody has collected. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return startOf(pid) !== null;
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between, which is what we want.
  }
}
