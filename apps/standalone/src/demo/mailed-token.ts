import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/** The token of the link that was mailed to an address. Mail leaves after the answer, so it is waited for. */
export async function mailedToken(outbox: string, email: string): Promise<string> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    for (const name of await readdir(outbox).catch(() => [])) {
      if (!name.endsWith('.eml')) continue;
      // As much of quoted-printable (RFC 2045, 6.7) is undone as a link needs.
      const letter = (await readFile(join(outbox, name), 'latin1')).replace(/=\r?\n/g, '').replace(/=3D/g, '=');
      const token = letter.includes(`To: ${email}\n`) && letter.match(/#token=([\w-]{20,})/)?.[1];
      if (token) return token;
    }
    await pause(PAUSE_MS);
  }
  throw new Error(`no link was mailed to ${email}`);
}
