import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { Files } from './invented-references.js';

export * from './invented-references.js';

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** @returns its path */
export function aFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-references-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** @returns its path */
export async function aZip(name: string, files: Files, { compress = true } = {}): Promise<string> {
  const zip = new ZipFile();
  for (const [each, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), `folder/${each}`, { compress });
  zip.end();
  return join(aFolder({ [name]: await buffer(zip.outputStream) }), name);
}
