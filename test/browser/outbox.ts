import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from './fixtures.js';

/** The link that was mailed to this address, told in French and in English. Mail leaves after the answer, so it is waited for. */
export async function linkMailedTo(email: string, outbox: string): Promise<string> {
  const links = async () => {
    const theirs = (await letters(outbox)).filter((letter) => letter.includes(`To: ${email}\n`));
    return new Set(theirs.flatMap((letter) => letter.match(/https?:\/\/\S+#(?:token=)?[\w-]{20,}/g) ?? []));
  };
  await expect.poll(async () => (await links()).size, `links mailed to ${email}`).toBe(1);
  return [...(await links())][0]!;
}

async function letters(outbox: string): Promise<string[]> {
  const names = await readdir(outbox).catch(() => []);
  const whole = names.filter((name) => name.endsWith('.eml'));
  return Promise.all(whole.map(async (name) => readable(await readFile(join(outbox, name), 'latin1'))));
}

/** Undoes as much of quoted-printable (RFC 2045, 6.7) as an address needs. */
const readable = (letter: string) => letter.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
