import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anOwner, type TestApp } from '#testing';
import { accept, CV, previewOf, send, whole, type Preview, type Report } from './cv-imports.js';
import { startPortfolio } from './portfolio-service.js';
import { aForm } from './uploads.js';

describe('a CV file', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../libs/interop/fixtures', name));

  it.each([
    ['a zero', 'a\u0000b', '1'],
    ['half a sign', 'a\ud800', '1'],
    ['controls alone', '\u0001'.repeat(200), '1'],
    ['a version that cannot be kept', 'listen', '\u0000'],
  ])('leaves aside a reference with %s, and takes the skill', async (_, code, version) => {
    const owner = await anOwner(api.url);
    const reference = { source: 'starter', code, version };

    const preview = await send(owner, { skills: [{ name: 'Écouter', lorfolio: { reference } }] });
    expect(preview.status).toBe(201);
    const answer = await accept(owner, preview.json<Preview>().id);

    expect(answer.status).toBe(200);
    const [skill] = (await whole(owner)).skills;
    expect(skill).toMatchObject({ name: 'Écouter' });
    expect(skill).not.toHaveProperty('reference');
  });

  it('takes the official sample whole', async () => {
    const owner = await anOwner(api.url);

    const { id, items } = await previewOf(owner, fixture('sample.resume.json'));
    const { kept } = (await accept(owner, id)).json<Report>();

    expect(items.length).toBeGreaterThan(5);
    expect(kept).toBe(items.length);
  });

  it('takes what it can of a damaged file, and says what it left', async () => {
    const owner = await anOwner(api.url);

    const { id, items, skipped } = await previewOf(owner, fixture('damaged.resume.json'));
    const answer = await accept(owner, id);

    expect(answer.status).toBe(200);
    expect(items.length).toBeGreaterThan(0);
    expect(skipped.length).toBeGreaterThan(0);
    expect(skipped.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('cuts what the portfolio has no room for, in every field', async () => {
    const owner = await anOwner(api.url);
    const long = 'é'.repeat(6000);
    const { id } = await previewOf(owner, {
      basics: {
        name: `${long} ${long}`,
        label: long,
        phone: long,
        summary: long,
        location: { address: long, city: long },
        lorfolio: { mobility: long },
      },
      work: [{ name: long, position: long, location: long, summary: long, highlights: [long] }],
      skills: [{ name: long, keywords: Array.from({ length: 50 }, (_, i) => `${i}${long}`) }],
      languages: [{ language: long, fluency: long }],
    });

    const answer = await accept(owner, id);

    expect(answer.status).toBe(200);
    expect(answer.json<Report>().kept).toBe(4);
  });

  describe('that cannot be read', () => {
    const deep = '{"work":' + '['.repeat(5000) + ']'.repeat(5000) + '}';

    it.each([
      ['no JSON', 'Mon CV', 400],
      ['JSON that breaks off', '{"basics": {"name": "I', 400],
      ['an empty file', '', 400],
      ['a list', '[]', 400],
      ['another kind of JSON', '{"a": 1}', 400],
      ['too deep a nest', deep, 400],
      ['more than 2 MB', Buffer.alloc(2 * 1024 * 1024 + 1, ' '), 413],
      ['much more than 2 MB', Buffer.alloc(20 * 1024 * 1024, ' '), 413],
    ])('is refused clearly: %s', async (_, file, status) => {
      const owner = await anOwner(api.url);

      const answer = await send(owner, file, 'en');

      expect(answer.status).toBe(status);
      expect(answer.json<{ detail: string }>().detail.length).toBeGreaterThan(20);
      expect(answer.json<{ errors: unknown }>().errors).toEqual([expect.objectContaining({ field: 'file' })]);
    });

    it('is refused without a file, and without a form', async () => {
      const { browser } = await anOwner(api.url);

      expect((await browser.post('/api/portfolio/imports', aForm({ a: 'b' }))).status).toBe(400);
      expect((await browser.post('/api/portfolio/imports', CV)).status).toBe(415);
    });
  });

  it('refuses items that are not in the file, ids of others, and a choice of nothing', async () => {
    const [owner, other] = [await anOwner(api.url), await anOwner(api.url)];
    const { id } = await previewOf(owner);

    expect((await accept(owner, id, { items: ['work-9'] })).status).toBe(400);
    expect((await accept(owner, id, { items: [] })).status).toBe(400);
    expect((await accept(other, id)).status).toBe(404);
    expect((await accept(owner, 'x')).status).toBe(404);
    expect((await accept(owner, id, undefined)).status).toBe(200);
  });
});
