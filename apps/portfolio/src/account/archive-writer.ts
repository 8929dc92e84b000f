import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { DomainError } from '#common';
import type { JsonResume } from '#interop';
import { archivePath } from './archive-names.js';
import { archiveReadme } from './archive-readme.js';

export interface ArchivedFile {
  evidenceId: string;
  name: string;
  size: number;
  sha256: string;
  addedAt: Date;
}

interface FileState {
  evidenceId: string;
  path: string;
  sha256: string;
  state: 'included' | 'damaged';
}

/** Writes one archive while it is read: one file after the other, never whole in memory. */
export class ArchiveWriter {
  private readonly zip = new ZipFile();
  private readonly output = this.zip.outputStream as Readable;
  private current: Readable | undefined;

  constructor(
    private readonly madeAt: Date,
    private readonly open: (file: ArchivedFile) => Promise<Readable>,
  ) {
    // Whoever reads goes away: the file under way is let go.
    this.output.once('close', () => this.current?.destroy());
    this.zip.on('error', (error: Error) => this.output.destroy(error));
  }

  /** @param others further files, by their name */
  write(
    files: ArchivedFile[],
    records: object,
    resume: JsonResume | null,
    others: Record<string, string | Buffer> = {},
  ): Readable {
    this.addWhole('README.txt', archiveReadme(this.madeAt));
    for (const [name, content] of Object.entries(others)) this.addWhole(name, content);
    this.addAll(files, records, resume).catch((error: unknown) => {
      // Too late for an answer that says so: the archive breaks off, and does not pass for a whole one.
      this.output.destroy(error instanceof Error ? error : new Error('the archive could not be written'));
    });
    return this.output;
  }

  private async addAll(files: ArchivedFile[], records: object, resume: JsonResume | null): Promise<void> {
    const states: FileState[] = [];
    for (const [index, file] of files.entries()) states.push(await this.addFile(index + 1, file));
    const about = { format: 'lorfolio-archive', version: 1, madeAt: this.madeAt.toISOString() };
    this.addWhole('portfolio.json', JSON.stringify({ ...about, files: states, records }, null, 2));
    if (resume !== null) this.addWhole('resume.json', JSON.stringify(resume, null, 2));
    this.zip.end();
  }

  /** A damaged file must not keep the person from leaving with all the others: it is told instead. */
  private async addFile(number: number, file: ArchivedFile): Promise<FileState> {
    const { evidenceId, sha256, size, addedAt: mtime } = file;
    const path = archivePath(number, file.name);
    const content = await this.open(file).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'unexpected') return null;
      throw error;
    });
    if (content === null) return { evidenceId, path, sha256, state: 'damaged' };
    if (this.output.destroyed) content.destroy();
    this.current = content;
    // They are compressed by their nature.
    this.zip.addReadStream(content, path, { size, mtime, compress: false });
    await finished(content, { writable: false });
    return { evidenceId, path, sha256, state: 'included' };
  }

  private addWhole(path: string, content: string | Buffer): void {
    this.zip.addBuffer(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, path, {
      mtime: this.madeAt,
    });
  }
}
