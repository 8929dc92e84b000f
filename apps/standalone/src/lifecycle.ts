import { parentOf } from '#cluster';

/** Something that runs until it is told to stop. */
export interface Running {
  stop(): Promise<void>;
  /** Rejects when it cannot go on; never resolves while all is well. */
  failed: Promise<void>;
}

/** Stopping takes less; what hangs for longer is cut off, and the database stops by its own watch. */
const LAST_MOMENT_MS = 9000;
const PARENT_CHECK_MS = 500;
const SHELLS = /^(ba|da|a|z|k)?sh$/;

/**
 * Starts something and keeps it until SIGTERM or Ctrl-C, at whatever moment it comes; then stops it in order.
 * A signal that comes twice counts once: npm passes on what the terminal has sent already.
 */
export async function runUntilStopped<T extends Running>(
  start: (signal: AbortSignal) => Promise<T>,
  onReady: (running: T) => void,
  { followParent }: { followParent: boolean },
): Promise<void> {
  const stopping = new AbortController();
  const stopAsked = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  const askToStop = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
  };
  process.on('SIGTERM', askToStop).on('SIGINT', askToStop);
  if (followParent) stopWithParent(askToStop);
  let running: T;
  try {
    running = await start(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return;
    throw error;
  }
  let isStopping = false;
  const failed = running.failed.catch((error: unknown) => {
    // The database's end is what we asked for when we are stopping.
    if (!isStopping) throw error;
  });
  try {
    onReady(running);
    await Promise.race([stopAsked, failed]);
  } finally {
    isStopping = true;
    await running.stop();
  }
}

/**
 * `npm start` that is killed cannot pass the signal on: without this, Lorfolio would run on unseen. Between npm and this
 * process there may be a shell, which dies of the signals that npm passes on, and does not see npm's own death.
 */
function stopWithParent(askToStop: () => void): void {
  const line = () => {
    const parent = parentOf(process.ppid);
    return parent && SHELLS.test(parent.name) ? `${process.ppid} ${parent.parent}` : String(process.ppid);
  };
  const atStart = line();
  setInterval(() => {
    if (line() !== atStart) askToStop();
  }, PARENT_CHECK_MS).unref();
}
