import { aCounsellor, aGrant, anOwner } from '#testing';
import { writeFile } from 'node:fs/promises';
import { startServices, type Services } from './services.js';
import { aForm, aPdf, pathOf } from './uploads.js';

describe('a counsellor taking a file', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aSharedFile(sections = ['evidence']) {
    const owner = await anOwner(api.portfolio.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const bytes = aPdf(200_000);
    const form = aForm({ title: 'Mon diplôme' }, { name: 'Diplôme d’été.pdf', bytes });
    const { id } = (await owner.browser.post('/api/portfolio/evidence', form)).json<{ id: string }>();
    await aGrant(owner, counsellor, { sections });
    const take = () => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/evidence/${id}/file`);
    const log = async () =>
      (await owner.browser.get('/api/portfolio/access-log')).json<{ records: unknown[] }>().records;
    return { owner, counsellor, id, bytes, take, log };
  }

  it('gets it whole, as something to save and never to run, and the owner sees which', async () => {
    const { bytes, take, log, counsellor } = await aSharedFile();

    const answer = await take();

    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '200000',
      'content-disposition': expect.stringMatching(/^attachment; /),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    expect(await log()).toEqual([
      {
        id: expect.any(String),
        readAt: expect.any(String),
        link: null,
        action: 'file',
        sections: ['evidence'],
        evidenceTitle: 'Mon diplôme',
        reader: { givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name },
      },
    ]);
  });

  it('gets no file of a link, nor one from the bin', async () => {
    const { owner, counsellor, id, take, log } = await aSharedFile();
    const link = await owner.browser.post('/api/portfolio/evidence', { title: 'A', url: 'https://example.org' });
    const { id: linkId } = link.json<{ id: string }>();
    const path = `/api/counsellor/portfolios/${owner.id}/evidence/${linkId}/file`;

    expect((await counsellor.browser.get(path)).status).toBe(404);
    await owner.browser.delete(`/api/portfolio/evidence/${id}`);
    expect((await take()).status).toBe(404);
    expect(await log()).toEqual([]);
  });

  it('gets an error and not half a file when it was altered on disk', async () => {
    const { owner, id, take } = await aSharedFile();
    await writeFile(pathOf(api.settings, owner.id, id), aPdf(200_001));

    const answer = await take();

    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});
