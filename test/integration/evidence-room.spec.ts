import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newId } from '#common';
import { anOwner, startApp, testSettings, type Person, type TestApp, type TestSettings } from '#testing';
import { EvidenceSweeper } from '../../apps/portfolio/src/evidence/evidence-sweeper.js';
import { portfolioRoot } from './portfolio-service.js';
import { aForm, aPdf, filesOf, pathOf } from './uploads.js';

const KB = 1024;

describe('the room for a person’s files', () => {
  let settings: Awaited<ReturnType<typeof testSettings>>;
  let small: TestSettings;
  let api: TestApp;
  beforeAll(async () => {
    settings = await testSettings();
    small = { ...settings, maxOwnerBytes: 1000 * KB };
    api = await startApp(portfolioRoot, small);
  });
  afterAll(async () => {
    await api.close();
    await settings.remove();
  });

  const upload = ({ browser }: Person, size: number) =>
    browser.post('/api/portfolio/evidence', aForm({ title: 'A' }, { name: 'a.pdf', bytes: aPdf(size) }));
  const used = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/storage')).json<{ usedBytes: number }>().usedBytes;

  it('holds under eight uploads at the same moment: as many stay as fit', async () => {
    const owner = await anOwner(api.url);

    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(owner, 300 * KB)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 413, 413, 413, 413, 413]);
    expect(await used(owner)).toBe(900 * KB);
    expect(await filesOf(small, owner.id)).toHaveLength(3);
    const refusal = answers.find(({ status }) => status === 413)?.json<{ errors: unknown }>();
    expect(refusal?.errors).toEqual([expect.objectContaining({ field: 'file', code: 'storage_full' })]);
  });

  it('may be filled to the last byte; then the next file is refused before it is read', async () => {
    const owner = await anOwner(api.url);

    expect((await upload(owner, 1000 * KB)).status).toBe(201);
    expect((await upload(owner, 1)).status).toBe(413);
  });

  it('counts the bin, says so, and knows nothing of others', async () => {
    const [owner, other] = [await anOwner(api.url), await anOwner(api.url)];
    const { id } = (await upload(owner, 800 * KB)).json<{ id: string }>();
    await owner.browser.delete(`/api/portfolio/evidence/${id}`);

    const refused = await upload(owner, 300 * KB);

    expect(refused.status).toBe(413);
    expect(refused.json<{ detail: string }>().detail).toContain('corbeille');
    expect((await upload(other, 300 * KB)).status).toBe(201);
  });

  it('is freed at start of what a crash left behind, and of nothing else', async () => {
    const owner = await anOwner(api.url);
    const { id: known } = (await upload(owner, 1000)).json<{ id: string }>();
    const [orphan, young, gone] = [newId(), newId(), newId()];
    const unknown = newId();
    await mkdir(dirname(pathOf(small, unknown, gone)));
    for (const path of [orphan, young].map((id) => pathOf(small, owner.id, id))) await writeFile(path, aPdf());
    await writeFile(pathOf(small, unknown, gone), aPdf());
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    for (const id of [known, orphan]) await utimes(pathOf(small, owner.id, id), yesterday, yesterday);
    await utimes(pathOf(small, unknown, gone), yesterday, yesterday);

    const again = await startApp(portfolioRoot, small);
    await again.app.get(EvidenceSweeper, { strict: false }).settle();
    await again.close();

    expect((await filesOf(small, owner.id)).sort()).toEqual([known, young].sort());
    // A whole person missing speaks of the wrong database rather than of an orphan.
    expect(await filesOf(small, unknown)).toEqual([gone]);
  });
});
