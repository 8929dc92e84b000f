import { fork, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const CHECKOUT = join(import.meta.dirname, '../..');

const SECONDS_TO_START = 120;
const MS_TO_STOP = 15_000;
const TICK_MS = 10;
const running = new Set();

/**
 * Starts a Node program and waits until it prints a line that begins with `{"url"`.
 * @returns {Promise<{ pid: number, url: string, stop: () => Promise<void> }>}
 */
export async function startNode(name, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  const { over, stop, said } = watch(child);
  const url = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${name} ${why}. It said: ${said()}`));
    const late = setTimeout(() => fail(`was not ready after ${SECONDS_TO_START} s`), SECONDS_TO_START * 1000);
    void over.then((code) => fail(`ended with code ${code}`)).then(() => clearTimeout(late));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const line = /^\{"url".*$/m.exec(output);
      if (!line) return;
      clearTimeout(late);
      resolve(JSON.parse(line[0]).url);
    });
  });
  return { pid: child.pid, url, stop };
}

/**
 * Starts a Node program that answers messages, one at a time, and waits for its first word.
 * @returns {Promise<{ pid: number, hello: object, ask: (message: object) => Promise<object>, stop: () => Promise<void> }>}
 */
export async function startAnswering(name, file, { args = [], flags = [] } = {}) {
  const child = fork(file, args, {
    cwd: CHECKOUT,
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const { over, stop, said } = watch(child);
  const heard = () =>
    new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`${name} ${why}`));
      const late = setTimeout(() => fail('did not answer'), SECONDS_TO_START * 1000);
      void over.then((code) => fail(`ended with code ${code}. It said: ${said()}`)).then(() => clearTimeout(late));
      child.once('message', ({ answer, error }) => {
        clearTimeout(late);
        if (error === undefined) resolve(answer);
        else fail(`failed: ${error}`);
      });
    });
  const ask = (message) => {
    const answer = heard();
    child.send(message);
    return answer;
  };
  try {
    return { pid: child.pid, hello: await heard(), ask, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a child says, when it is over, and how to end it. */
function watch(child) {
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (more) => (text = (text + more).slice(-4000)));
  const over = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    running.delete(stop);
    child.kill('SIGTERM');
    const patience = new AbortController();
    const late = pause(MS_TO_STOP, 'late', { signal: patience.signal }).catch(() => 'in time');
    if ((await Promise.race([over, late])) === 'late') child.kill('SIGKILL');
    patience.abort();
    await over;
  };
  running.add(stop);
  return { over, stop, said: () => text || 'nothing' };
}

/** Whatever a failing part left behind. */
export async function stopAll() {
  await Promise.allSettled([...running].map((stop) => stop()));
}

/** Processor time of a process so far, in ms; 0 where there is no /proc. */
export function processorMs(pid) {
  const { user, system } = timesOf(pid);
  return (user + system) * TICK_MS;
}

/** Processor time of all children of a process, those that have ended too: a PostgreSQL server's connections and helpers. */
export function childrenProcessorMs(pid) {
  const { endedUser, endedSystem } = timesOf(pid);
  return numbersIn('/proc')
    .filter((child) => timesOf(child).parent === pid)
    .reduce((sum, child) => sum + processorMs(child), (endedUser + endedSystem) * TICK_MS);
}

/** A process and all that it has started, and they. */
export function familyOf(pid) {
  const children = numbersIn('/proc').filter((each) => timesOf(each).parent === pid);
  return [pid, ...children.flatMap((each) => familyOf(Number(each)))];
}

/** Memory of a family of processes in MB, what they share counted once; null where there is no /proc. */
export function familyMb(pid) {
  try {
    const kilobytes = familyOf(pid).map((each) =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))[1]),
    );
    return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return null;
  }
}

/** Memory that a process holds, in MB; null where there is no /proc. */
export function residentMb(pid) {
  try {
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}

function numbersIn(folder) {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** See proc_pid_stat(5). */
function timesOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
    return { parent: fields[1], user: fields[11], system: fields[12], endedUser: fields[13], endedSystem: fields[14] };
  } catch {
    return { parent: null, user: 0, system: 0, endedUser: 0, endedSystem: 0 };
  }
}
