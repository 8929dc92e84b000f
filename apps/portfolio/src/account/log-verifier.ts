import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'apps/web/static/verifier-journal.mjs';
/** The checkout, seen from the source and from what is built in dist. */
const ROOTS = ['../../../..', '../../../../..'].map((up) => join(import.meta.dirname, up));

let text: string | undefined;

/** The script by which people check their log of reads without Lorfolio; the page gives the same file to download. */
export function logVerifier(): string {
  if (text !== undefined) return text;
  const path = ROOTS.map((root) => join(root, FILE)).find(existsSync);
  if (path === undefined) throw new Error(`${FILE} is missing`);
  return (text = readFileSync(path, 'utf8'));
}
