import { createHash, randomBytes } from 'node:crypto';
import { appendFile, chmod, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DomainError, newId } from '#common';
import { heldBytes, heldMoreThan } from '#testing';
import { EvidenceFolder, MAX_EVIDENCE_BYTES, type StoredFile } from './index.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const OWNER = newId();

let root: string;
let store: EvidenceFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'evidence-'));
  store = new EvidenceFolder(root);
  await store.prepare();
});
afterEach(() => rm(root, { recursive: true, force: true }));

const pathOf = (id: string): string => join(root, 'evidence', OWNER, id);
const names = async (): Promise<string[]> => {
  return (await readdir(join(root, 'evidence'), { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name);
};
const codeOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );
async function kept(content = PDF): Promise<StoredFile & { id: string }> {
  const id = newId();
  return { id, ...(await store.put(OWNER, id, Readable.from([content]))) };
}

describe('a file that is put', () => {
  it('comes back byte for byte, with its type, size and hash', async () => {
    const file = await kept();

    expect(file).toMatchObject({
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
    expect(await buffer(await store.open(OWNER, file.id, file))).toEqual(PDF);
  });

  it('can be read by this program only, and nothing else is left in the folder', async () => {
    const { id } = await kept();

    expect((await stat(pathOf(id))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, 'evidence', OWNER))).mode & 0o777).toBe(0o700);
    expect(await names()).toEqual([id]);
  });

  it('is never written over', async () => {
    const { id } = await kept();

    await expect(store.put(OWNER, id, Readable.from([PDF]))).rejects.toThrow('written once');
    expect(await readFile(pathOf(id))).toEqual(PDF);
  });

  it.each(['../../etc/passwd', '..', '', 'a', `${newId()}/..`, `${newId()}\0`])(
    'has a UUID for a key, not %j',
    async (key) => {
      expect(await codeOf(store.put(OWNER, key, Readable.from([PDF])))).toBe('not_found');
      expect(await codeOf(store.put(key, newId(), Readable.from([PDF])))).toBe('not_found');
      expect(await codeOf(store.open(OWNER, key, { size: 1, sha256: '' }))).toBe('not_found');
      expect(await codeOf(store.remove(key, newId()))).toBe('not_found');
      expect(await codeOf(store.removeAll(key))).toBe('not_found');
    },
  );
});

describe('an upload that fails', () => {
  it('leaves nothing when it is too large, and names the limit', async () => {
    const content = Readable.from([PDF, Buffer.alloc(MAX_EVIDENCE_BYTES)]);
    const refusal = await store.put(OWNER, newId(), content).catch((error: unknown) => error as DomainError);

    expect(refusal).toMatchObject({ code: 'too_large', text: { fr: expect.stringContaining('25 Mo') } });
    expect(content.destroyed).toBe(true);
    expect(await names()).toEqual([]);
  });

  it('may be as large as the limit, and not a byte larger', async () => {
    const rest = (extra: number): Readable =>
      Readable.from([PDF, Buffer.alloc(MAX_EVIDENCE_BYTES - PDF.length + extra)]);

    expect(await codeOf(store.put(OWNER, newId(), rest(0)))).toBe('accepted');
    expect(await codeOf(store.put(OWNER, newId(), rest(1)))).toBe('too_large');
    expect(await codeOf(store.put(OWNER, newId(), Readable.from([PDF]), { maxBytes: PDF.length - 1 }))).toBe(
      'too_large',
    );
  });

  it('leaves nothing when the sender goes away', async () => {
    const content = new PassThrough();
    const put = codeOf(store.put(OWNER, newId(), content));
    content.write(PDF);
    content.destroy(new Error('connection reset'));

    expect(await put).toMatchObject({ message: 'connection reset' });
    expect(await names()).toEqual([]);
  });

  it('leaves nothing when it is of a kind we do not keep, and names those we do', async () => {
    const refusal = await store
      .put(OWNER, newId(), Readable.from([Buffer.from('<html>')]))
      .catch((error: unknown) => error);

    expect(refusal).toMatchObject({ code: 'unsupported_media', text: { fr: expect.stringContaining('PDF, JPEG') } });
    expect(await names()).toEqual([]);
  });
});

describe('a stored file that is no longer what was put', () => {
  it.each([
    ['altered', (path: string) => writeFile(path, Buffer.from(PDF).fill('x', 20, 21))],
    ['cut', (path: string) => truncate(path, PDF.length - 1)],
    ['longer', (path: string) => appendFile(path, 'x')],
    ['gone', (path: string) => rm(path)],
  ])('is not sent when it is %s', async (_, damage) => {
    const file = await kept();
    await damage(pathOf(file.id));

    expect(await codeOf(store.open(OWNER, file.id, file))).toBe('unexpected');
  });
});

describe('memory', () => {
  const LITTLE = 4 * 1024 * 1024;

  it('stays flat while 25 MB stream in and out', async () => {
    const before = heldBytes();
    let written = 0;
    const content = Readable.from(
      (async function* () {
        yield PDF;
        for (; written < 399; written++) yield randomBytes(64 * 1024);
        expect(await heldMoreThan(before, LITTLE)).toBeLessThan(LITTLE);
      })(),
    );
    const id = newId();

    const file = await store.put(OWNER, id, content);
    let read = 0;
    for await (const chunk of await store.open(OWNER, id, file)) {
      if (read === 0) expect(await heldMoreThan(before, LITTLE)).toBeLessThan(LITTLE);
      read += (chunk as Buffer).length;
    }

    expect(file.size).toBeGreaterThan(24.9 * 1024 * 1024);
    expect(read).toBe(file.size);
  });
});

describe('removing', () => {
  it('takes one file, and is content when there is none', async () => {
    const [one, other] = [await kept(), await kept()];
    await store.remove(OWNER, one.id);
    await store.remove(OWNER, one.id);

    expect(await names()).toEqual([other.id]);
  });

  it('takes all of a person, and nobody else’s', async () => {
    await kept();
    const neighbour = newId();
    await store.put(newId(), neighbour, Readable.from([PDF]));
    await store.removeAll(OWNER);
    await store.removeAll(OWNER);

    expect(await names()).toEqual([neighbour]);
  });

  it('sweeps what no evidence knows, once it is old, and leaves what is not ours', async () => {
    const [known, orphan, young] = [await kept(), await kept(), await kept()];
    const part = `.${newId()}.part`;
    for (const name of [part, 'notes.txt']) await writeFile(pathOf(name), 'x');
    const old = new Date('2026-01-01');
    for (const name of [known.id, orphan.id, part, 'notes.txt']) await utimes(pathOf(name), old, old);

    expect(await store.sweep(() => Promise.resolve(new Set([known.id])), new Date('2026-01-02'))).toBe(2);
    expect((await names()).sort()).toEqual([known.id, young.id, 'notes.txt'].sort());
  });
});

describe('a folder that is of no use', () => {
  it('is told at start, with what to do', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');

    await expect(new EvidenceFolder(file).prepare()).rejects.toThrow(
      /cannot be written \(ENOTDIR\)\. Make sure that it is a folder on a disk with space left/,
    );
  });

  it('is an answer that people understand when it breaks later', async () => {
    await rm(join(root, 'evidence'), { recursive: true });
    await writeFile(join(root, 'evidence'), '');
    const content = Readable.from([PDF]);

    expect(await codeOf(store.put(OWNER, newId(), content))).toBe('unavailable');
    expect(content.destroyed).toBe(true);
  });

  const asRoot = process.getuid?.() === 0;
  it(asRoot ? 'is no matter for root, who may write anywhere' : 'is refused when it may not be written', async () => {
    await chmod(join(root, 'evidence'), 0o500);
    const outcome = await codeOf(store.put(OWNER, newId(), Readable.from([PDF])));
    await chmod(join(root, 'evidence'), 0o700);

    expect(outcome).toBe(asRoot ? 'accepted' : 'unavailable');
  });
});
