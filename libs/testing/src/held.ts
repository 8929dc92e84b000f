import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { eventually } from './eventually.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of file content that something still holds on to. */
export function heldBytes(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

/**
 * In the middle of a transfer that waits: how many bytes more than before are held, once what was only waiting to be
 * collected is gone. What keeps a file whole still holds it however long one asks.
 */
export function heldMoreThan(before: number, limit: number): Promise<number> {
  return eventually(
    () => Promise.resolve(heldBytes() - before),
    (more) => more < limit,
  );
}
