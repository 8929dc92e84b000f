import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import { DomainError } from '#common';
import { AGAIN, damagedFile } from './damaged-file.js';

/** One CSV file, in a folder or in a zip. */
export interface SourceFile {
  /** Without its folder: `occupations_fr.csv` */
  name: string;
  /** As it is named to people: `esco-fr.zip > occupations_fr.csv` */
  shown: string;
  bytes: number;
  open(): AsyncIterable<Buffer>;
}

/** The CSV files that an operator means by some paths: files, zips, folders of either. */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const found = await Promise.all(paths.map((path) => filesAt(path)));
  return found.flat();
}

async function filesAt(path: string): Promise<SourceFile[]> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new DomainError(
      'invalid',
      { fr: `${path} n’existe pas, ou ne peut pas être lu.`, en: `${path} does not exist, or cannot be read.` },
      { cause },
    );
  });
  if (stats.isDirectory()) {
    const names = (await readdir(path)).filter((name) => /\.(csv|zip)$/i.test(name)).sort();
    return sourceFiles(names.map((name) => join(path, name)));
  }
  if (/\.zip$/i.test(path)) return filesInZip(path);
  const name = basename(path);
  return [{ name, shown: name, bytes: stats.size, open: () => createReadStream(path) as AsyncIterable<Buffer> }];
}

async function filesInZip(path: string): Promise<SourceFile[]> {
  const zip = basename(path);
  const files: SourceFile[] = [];
  const archive = await openPromise(path, { lazyEntries: true }).catch((cause: unknown) => brokenZip(zip, cause));
  try {
    for await (const entry of archive.eachEntry()) {
      if (!/\.csv$/i.test(entry.fileName) || entry.fileName.startsWith('__MACOSX/')) continue;
      const name = basename(entry.fileName);
      files.push({
        name,
        shown: `${zip} > ${name}`,
        bytes: entry.uncompressedSize,
        open: () => contentOf(path, entry),
      });
    }
  } catch (cause) {
    brokenZip(zip, cause);
  } finally {
    archive.close();
  }
  return files;
}

/** Unpacks one entry, and compares with its checksum: a zip that was damaged on the way may unpack all the same. */
async function* contentOf(path: string, entry: Entry): AsyncIterable<Buffer> {
  const shown = `${basename(path)} > ${basename(entry.fileName)}`;
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  let sum = 0;
  try {
    const stream: Readable = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    brokenZip(shown, cause);
  } finally {
    archive.close();
  }
  if (sum !== entry.crc32) brokenZip(shown, new Error('checksum'));
}

function brokenZip(shown: string, cause: unknown): never {
  if (cause instanceof DomainError) throw cause;
  throw damagedFile(shown, null, {
    fr: `l’archive est abîmée ou coupée. ${AGAIN.fr}`,
    en: `the archive is damaged or cut short. ${AGAIN.en}`,
  });
}
