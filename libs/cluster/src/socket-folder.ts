import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socketIn } from './server-process.js';

/** What fits into a socket's address on every system (macOS: 104 bytes with the closing zero). */
const LONGEST_ADDRESS = 103;

export interface SocketFolder {
  path: string;
  remove(): void;
}

/**
 * The path by which clients reach the socket in a data folder. The socket lies in that folder, closed to all others, and
 * the server names it from within; from outside a deep folder's path would be too long, so it gets a short second name.
 */
export function socketFolder(database: string): SocketFolder {
  if (Buffer.byteLength(socketIn(database)) <= LONGEST_ADDRESS) return { path: database, remove: () => undefined };
  const [base = '/tmp'] = [tmpdir(), '/tmp'].sort((a, b) => a.length - b.length);
  const folder = mkdtempSync(join(base, 'lorfolio-socket-'));
  symlinkSync(database, join(folder, 'd'));
  return { path: join(folder, 'd'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
