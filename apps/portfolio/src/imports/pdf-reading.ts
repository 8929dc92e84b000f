import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { MAX_IMPORT_BYTES, type ImportFile } from '#interop';
import type { ReadingLimits } from './reading-limits.js';
import { MOST_FILES, tooLarge, tooLong, unread, type Unread } from './reading-refusals.js';

export interface Order {
  pdf: Uint8Array;
  mostFiles: number;
  maxFileBytes: number;
}
export type Outcome = { files: ImportFile[] } | { unread: Unread };

/** In the sources as tests run them, and in what is built. */
const PROGRAM = new URL(`./pdf-attachments.process.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Reads in a process of its own. A thread would share its end with everybody: its limits count the heap only, while what is unpacked lies
 * outside, and a heap that is full at once takes the whole process along. This one knows no secret, may write nothing, load no native
 * code and start no program.
 */
export async function readAttachments(pdf: Uint8Array, limits: ReadingLimits): Promise<ImportFile[]> {
  const child = fork(PROGRAM, [String(limits.megabytes)], {
    execArgv: [
      `--max-old-space-size=${limits.heapMegabytes}`,
      ...['--permission', '--allow-fs-read=*', '--allow-worker'],
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
  });
  try {
    const outcome = await outcomeOf(child, { pdf, mostFiles: MOST_FILES, maxFileBytes: MAX_IMPORT_BYTES });
    if (outcome === null) throw endOf(child, limits);
    if ('unread' in outcome) throw unread(outcome.unread);
    return outcome.files;
  } finally {
    child.kill('SIGKILL');
  }
}

/** What it says; null when it ended without a word. */
async function outcomeOf(child: ChildProcess, order: Order): Promise<Outcome | null> {
  // One that ends before it has taken the file says so by its end.
  child.send(order, () => undefined);
  const said = once(child, 'message').then(([outcome]) => outcome as Outcome);
  return Promise.race([said, once(child, 'exit').then(() => null)]);
}

function endOf({ killed, exitCode, signalCode }: ChildProcess, { seconds, megabytes }: ReadingLimits): Error {
  if (killed) return tooLong(seconds);
  // Ended by its watch, or by its heap.
  if (signalCode !== null || exitCode === 134) return tooLarge(megabytes);
  return new Error(`The program that reads PDF files ended with code ${String(exitCode)}.`);
}
