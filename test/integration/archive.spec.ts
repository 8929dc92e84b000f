import { createHash } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { anOwner, asAdmin, type Browser, type Person, heldBytes, heldMoreThan } from '#testing';
import { aWholeLife } from './a-whole-life.js';
import { accept, previewOf } from './cv-imports.js';
import { enrol } from './second-factor-people.js';
import { startServices, type Services } from './services.js';
import { unzipped } from './unzipped.js';
import { aPdf, pathOf, PNG, upload } from './uploads.js';

interface Archive {
  format: string;
  version: number;
  madeAt: string;
  files: { evidenceId: string; path: string; sha256: string; state: string }[];
  records: Record<string, Record<string, unknown>[]>;
}

const MB = 1024 * 1024;

describe('the archive of everything about a person', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function taken({ browser }: Pick<Person, 'browser'>) {
    const answer = await browser.get('/api/auth/archive');
    const entries = await unzipped(answer.bytes);
    const archive = JSON.parse(entries.get('portfolio.json')?.toString() ?? '') as Archive;
    return { answer, entries, archive };
  }

  const aLife = (name: string) => aWholeLife(api, name);

  it('is a zip under its own name, that holds every kind of row, the files, and words on each', async () => {
    const { owner, file, binned } = await aLife('Zoé');

    const { answer, entries, archive } = await taken(owner);

    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=lorfolio-archive.zip');
    expect(archive).toMatchObject({ format: 'lorfolio-archive', version: 1, madeAt: expect.any(String) });
    const empty = Object.entries(archive.records).filter(([, rows]) => rows.length === 0);
    expect(empty.map(([name]) => name)).toEqual(['membership', 'sentRequest']);
    const [readme] = [entries.get('README.txt')?.toString() ?? ''];
    for (const member of [...Object.keys(archive.records), ...entries.keys()]) {
      const named = member.startsWith('files/') ? 'files/' : member;
      expect(readme.split(named).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(archive.files.map(({ evidenceId, state }) => [evidenceId, state]).sort()).toEqual(
      [
        [file.id, 'included'],
        [binned.id, 'included'],
      ].sort(),
    );
    for (const { path, sha256 } of archive.files) {
      expect(
        createHash('sha256')
          .update(entries.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
      expect(path).toMatch(/^files\/\d{3}-[^/\\:*?"<>|]+$/);
    }
    expect(archive.files.map(({ path }) => path)).toEqual(['files/001-ma_ photo_ “Ça”.png', 'files/002-CON.pdf']);
  });

  it('holds nothing of others, and no secret', async () => {
    const [{ owner }, other] = [await aLife('Ana'), await aLife('Bob')];

    const { answer, entries } = await taken(owner);
    const everything = [...entries.values()].map((bytes) => bytes.toString('latin1')).join('\n');

    expect(everything).toContain(owner.id);
    const theirs = await asAdmin<{ id: string }>(
      api.settings,
      `SELECT id FROM experience WHERE owner_id = $1 UNION SELECT id FROM evidence WHERE owner_id = $1
       UNION SELECT id FROM consent_grant WHERE owner_id = $1 UNION SELECT id FROM session WHERE owner_id = $1`,
      [other.owner.id],
    );
    const foreign = [other.owner.id, other.owner.email, 'Klein-Bob', 'de Bob', ...theirs.map(({ id }) => id)];
    expect(foreign.filter((word) => everything.includes(word))).toEqual([]);
    const [secrets] = await asAdmin<{ password: string; tokens: string[] }>(
      api.settings,
      `SELECT password_hash AS password, ARRAY(SELECT encode(token_hash, 'hex') FROM session WHERE owner_id = $1
         UNION ALL SELECT encode(token_hash, 'hex') FROM mail_token WHERE owner_id = $1
         UNION ALL SELECT password_hash FROM share_link WHERE owner_id = $1
         UNION ALL SELECT encode(token_hash, 'hex') FROM share_link WHERE owner_id = $1) AS tokens FROM account WHERE id = $1`,
      [owner.id],
    );
    expect(secrets?.tokens.length).toBeGreaterThan(1);
    for (const secret of [secrets?.password ?? '', ...(secrets?.tokens ?? []), owner.browser.token ?? '']) {
      expect(everything.includes(secret)).toBe(false);
    }
    expect(everything).not.toMatch(/argon2|(password|token)Hash"/);
    expect(answer.status).toBe(200);
  });

  it('asks once more for who they are, of who signed in or proved a factor longer than ten minutes ago', async () => {
    const person = await anOwner(api.portfolio.url);
    const take = (browser: Browser) => browser.get('/api/auth/archive');
    expect((await take(person.browser)).status).toBe(200);
    api.clock.advance(11 / (24 * 60));

    expect((await take(person.browser)).json()).toMatchObject({ code: 'recent_factor_required' });

    const { email, password } = person;
    await person.browser.post('/api/auth/sign-in', { email, password });
    expect((await take(person.browser)).status).toBe(200);
    const { app } = await enrol(person.browser, api.clock);
    api.clock.advance(11 / (24 * 60));
    expect((await take(person.browser)).json()).toMatchObject({ code: 'recent_factor_required' });
    await person.browser.post('/api/auth/factors/prove', { code: app.freshCode() });
    expect((await take(person.browser)).status).toBe(200);
  });

  it('can be taken into Lorfolio again', async () => {
    const [{ owner }, newcomer] = [await aLife('Lou'), await anOwner(api.portfolio.url)];
    const { entries } = await taken(owner);

    const { id, items } = await previewOf(newcomer, entries.get('resume.json'));
    await accept(newcomer, id, { items: items.map((item) => item.id) });

    const [before, after] = await Promise.all(
      [owner, newcomer].map(async ({ browser }) =>
        (await browser.get('/api/portfolio')).json<Record<string, object[]>>(),
      ),
    );
    const bare = (things: object[] = []) =>
      things
        // What others confirmed is not the person's to bring along.
        .map((thing) => ({ ...thing, id: '', version: 0, experienceIds: [], confirmations: undefined }))
        .map((thing) => JSON.stringify(thing))
        .sort();
    for (const section of ['experiences', 'skills', 'languages']) {
      expect(bare(after?.[section])).toEqual(bare(before?.[section]));
    }
  });

  it('tells of a file that we damaged or lost, and holds all the others', async () => {
    const { owner, file, binned } = await aLife('Max');
    await writeFile(pathOf(api.settings, owner.id, file.id), PNG.subarray(0, 20));

    const { entries, archive } = await taken(owner);

    const states = new Map(
      archive.files.map(({ evidenceId, state, path }) => [evidenceId, [state, entries.has(path)]]),
    );
    expect(states.get(file.id)).toEqual(['damaged', false]);
    expect(states.get(binned.id)).toEqual(['included', true]);
  });

  it('is there for a professional too, with what there is about them', async () => {
    const { owner, counsellor } = await aLife('Pia');
    const atPortfolio = { browser: counsellor.browser.at(api.portfolio.url) };

    const { entries, archive } = await taken(atPortfolio);

    expect([...entries.keys()].sort()).toEqual(['README.txt', 'portfolio.json']);
    expect(archive.records['membership']).toEqual([expect.objectContaining({ familyName: 'Klein-Pia' })]);
    expect(entries.get('portfolio.json')?.toString()).not.toContain(owner.id);
  });

  it('is for those who are signed in', async () => {
    expect((await fetch(`${api.portfolio.url}/api/auth/archive`)).status).toBe(401);
  });

  it('flows: its size is not held in memory, and who goes away stops it', async () => {
    const owner = await anOwner(api.portfolio.url);
    for (let i = 0; i < 2; i++) await upload(owner, { title: `Film ${i}` }, aPdf(15 * MB));
    const before = heldBytes();
    const ask = () =>
      get(`${api.portfolio.url}/api/auth/archive`, {
        headers: { cookie: `lorfolio_session=${owner.browser.token ?? ''}` },
      });

    const [whole] = (await once(ask(), 'response')) as [IncomingMessage];
    let [received, halfway] = [0, false];
    for await (const chunk of whole as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (halfway || received < 8 * MB) continue;
      halfway = true;
      expect(await heldMoreThan(before, 8 * MB)).toBeLessThan(8 * MB);
    }
    expect(received).toBeGreaterThan(30 * MB);

    const [half] = (await once(ask(), 'response')) as [IncomingMessage];
    await once(half, 'data');
    half.destroy();
    // The service closes only when nothing is under way any more.
    const after = await owner.browser.get('/api/portfolio/storage');
    expect(after.status).toBe(200);
  });

  it('does not pass for whole when the files cannot be read', async () => {
    const { owner } = await aLife('Tim');
    const folder = dirname(pathOf(api.settings, owner.id, owner.id));
    await rename(folder, `${folder}.away`);
    await writeFile(folder, 'a file where a folder should be');

    // Before the first byte it is an answer that says so; after it, only a broken connection is honest.
    const outcome = await owner.browser.get('/api/auth/archive').then(
      ({ status }) => status,
      () => 'broken off',
    );
    expect([503, 'broken off']).toContain(outcome);
  });
});
