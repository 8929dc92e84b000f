import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesIn } from '#cluster';
import { lockHolder } from '../lock.js';

const PREFIX = 'lorfolio-demo-';

/** A data folder for one run. */
export function demoFolder(): string {
  removeForgotten();
  return mkdtempSync(join(tmpdir(), PREFIX));
}

/** What a demo left behind that was killed. */
function removeForgotten(): void {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      const isOurs = statSync(folder).uid === process.getuid?.();
      const isOver = statSync(join(folder, 'lorfolio.lock')).isFile() && lockHolder(folder) === null;
      if (isOurs && isOver && processesIn(join(folder, 'database')).length === 0) rmSync(folder, { recursive: true });
    } catch {
      // Being made, or being removed by its owner: not forgotten.
    }
  }
}
