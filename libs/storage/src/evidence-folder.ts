import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isId, newId, notFound } from '#common';
import { mediaTypeOf } from './accepted-media.js';
import { type EvidenceStore, MAX_EVIDENCE_BYTES, type PutLimits, type StoredFile } from './evidence-store.js';
import { damagedFile, explained, tooLarge, unsupportedMedia } from './storage-error.js';
import { isSystemError } from './system-error.js';

/** Evidence files in a local folder: `<root>/evidence/<ownerId>/<id>`, readable by this program only. */
export class EvidenceFolder implements EvidenceStore {
  private readonly folder: string;

  constructor(root: string, name = 'evidence') {
    this.folder = join(root, name);
  }

  /** To be called once at start: makes the folder, and fails with a paragraph that says what to do if it is of no use. */
  async prepare(): Promise<void> {
    const probe = join(this.folder, `.${newId()}.part`);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const handle = await open(probe, 'wx', 0o600);
      await handle.close();
      await rm(probe);
    } catch (error) {
      const reason = isSystemError(error) ? error.code : String(error);
      throw new Error(
        `The folder for people's files, ${this.folder}, cannot be written (${reason}). Make sure that it is a folder ` +
          'on a disk with space left and belongs to the user that runs Lorfolio, or name another data folder.',
        { cause: error },
      );
    }
  }

  async put(ownerId: string, id: string, content: Readable, { maxBytes }: PutLimits = {}): Promise<StoredFile> {
    const folder = this.folderOf(ownerId);
    const path = this.pathOf(ownerId, id);
    const part = join(folder, `.${newId()}.part`);
    // A sender that goes away before the first byte is read must not bring the program down; `write` reports it.
    content.on('error', () => undefined);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (await exists(path)) throw new Error('An evidence file is written once: this id has one already.');
      const written = await write(part, content, maxBytes ?? MAX_EVIDENCE_BYTES);
      const mediaType = await mediaTypeOf(part);
      if (mediaType === undefined) throw unsupportedMedia();
      await rename(part, path);
      await syncFolder(folder);
      return { mediaType, ...written };
    } catch (error) {
      content.destroy();
      await rm(part, { force: true }).catch(() => undefined);
      throw explained(error);
    }
  }

  async open(ownerId: string, id: string, expected: Pick<StoredFile, 'size' | 'sha256'>): Promise<Readable> {
    const handle = await open(this.pathOf(ownerId, id), 'r').catch((error: unknown) => {
      throw isSystemError(error) && error.code === 'ENOENT' ? damagedFile(error) : explained(error);
    });
    try {
      // Hashed first and sent second, through the same open file: what was checked is what is sent.
      if (!(await isIntact(handle, expected))) throw damagedFile();
      return handle.createReadStream({ start: 0 });
    } catch (error) {
      await handle.close();
      throw explained(error);
    }
  }

  async remove(ownerId: string, id: string): Promise<void> {
    await rm(this.pathOf(ownerId, id), { force: true }).catch(rethrowExplained);
  }

  async removeAll(ownerId: string): Promise<void> {
    await rm(this.folderOf(ownerId), { recursive: true, force: true }).catch(rethrowExplained);
  }

  async sweep(knownIdsOf: (ownerId: string) => Promise<ReadonlySet<string> | null>, olderThan: Date): Promise<number> {
    let removed = 0;
    for await (const owner of await opendir(this.folder)) {
      if (!owner.isDirectory() || !isId(owner.name)) continue;
      const old = await this.oldFiles(join(this.folder, owner.name), olderThan);
      if (old.length === 0) continue;
      const known = await knownIdsOf(owner.name);
      if (known === null) continue;
      for (const { file } of old.filter(({ name }) => !known.has(name))) {
        await rm(file, { force: true });
        removed++;
      }
    }
    return removed;
  }

  /** Files of ours only: what someone else put into the folder is not ours to remove. */
  private async oldFiles(folder: string, olderThan: Date): Promise<{ file: string; name: string }[]> {
    const old: { file: string; name: string }[] = [];
    for (const name of (await readdir(folder).catch(ifGone)) ?? []) {
      const file = join(folder, name);
      const found = isId(name) || isPart(name) ? await stat(file).catch(ifGone) : undefined;
      if (found !== undefined && found.mtime < olderThan) old.push({ file, name });
    }
    return old;
  }

  private folderOf(ownerId: string): string {
    return join(this.folder, key(ownerId));
  }

  private pathOf(ownerId: string, id: string): string {
    return join(this.folderOf(ownerId), key(id));
  }
}

/** Nothing but a UUID becomes part of a path. */
function key(id: string): string {
  if (!isId(id)) throw notFound();
  return id.toLowerCase();
}

function isPart(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.part') && isId(name.slice(1, -'.part'.length));
}

/** Streams into a new file, flushed to the disk before it is closed. */
async function write(path: string, content: Readable, maxBytes: number): Promise<Pick<StoredFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes) throw tooLarge(maxBytes);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );
  return { size, sha256: hash.digest('hex') };
}

async function isIntact(handle: FileHandle, expected: Pick<StoredFile, 'size' | 'sha256'>): Promise<boolean> {
  const { size } = await handle.stat();
  if (size !== expected.size) return false;
  const hash = createHash('sha256');
  await pipeline(handle.createReadStream({ start: 0, autoClose: false }), hash);
  return hash.digest('hex') === expected.sha256;
}

/** The new name itself survives a power cut; Windows has no such call, and keeps names by other means. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** While one looks around, people remove files: what is gone is no error. */
function ifGone(error: unknown): undefined {
  if (isSystemError(error) && error.code === 'ENOENT') return undefined;
  throw error;
}

function rethrowExplained(error: unknown): never {
  throw explained(error);
}
