import { workerData } from 'node:worker_threads';

/*
 * Runs beside a thread that reads what anybody may have made. That one is too busy to look after its memory, and no limit of Node counts
 * what lies outside the heap; this one looks at all that the process holds, and ends it. So it does when nobody is left to be told.
 */

const BETWEEN_LOOKS_MS = 10;

const { megabytes } = workerData as { megabytes: number };
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1e6 || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, BETWEEN_LOOKS_MS);
