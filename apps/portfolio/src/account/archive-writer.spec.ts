import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ArchiveWriter, type ArchivedFile } from './archive-writer.js';

const FILE: ArchivedFile = {
  evidenceId: '01a20477-6d5b-73c6-9fc5-adaef7a13b6b',
  name: 'a.pdf',
  size: 200_000,
  sha256: '0'.repeat(64),
  addedAt: new Date('2026-01-01'),
};

const archiveOf = (open: () => Promise<Readable>, files = [FILE]) =>
  new ArchiveWriter(new Date('2026-11-22'), open).write(files, {}, null);

describe('an archive being written', () => {
  it('breaks off when a file cannot be read to its end', async () => {
    const failing = Readable.from(
      (async function* () {
        yield await Promise.resolve(Buffer.alloc(100_000));
        throw new Error('the disk is gone');
      })(),
    );

    await expect(buffer(archiveOf(() => Promise.resolve(failing)))).rejects.toThrow('the disk is gone');
  });

  it('breaks off when a file is not as long as it should be', async () => {
    const short = Readable.from([Buffer.alloc(10)]);

    await expect(buffer(archiveOf(() => Promise.resolve(short)))).rejects.toThrow('unexpected number of bytes');
  });

  it('lets the file go that is under way when the reader goes, and opens no other', async () => {
    const endless = new Readable({ read: () => undefined });
    endless.push(Buffer.alloc(1000));
    let opened = 0;
    const archive = archiveOf(() => Promise.resolve((opened++, endless)), [FILE, FILE, FILE]);
    archive.on('error', () => undefined);
    await once(archive, 'data');

    archive.destroy();
    if (!endless.destroyed) await once(endless, 'close');

    expect(endless.destroyed).toBe(true);
    expect(opened).toBe(1);
  });
});
