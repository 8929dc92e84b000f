import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { newId } from '#common';
import {
  aCounsellor,
  aGrant,
  anAdministrator,
  anOwner,
  aVisitor,
  type Answer,
  type Browser,
  type Person,
} from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { aForm } from './uploads.js';

const DAY = 24 * 60 * 60 * 1000;
/** In days. */
const HALF_AN_HOUR = 1 / 48;

interface Preview {
  version: number;
  sha256: string;
  pageCount: number;
  pages: { width: number; height: number; picture: string; text: string }[];
  advice: unknown[];
}

describe('a document that its owner takes away', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aDocument(draft: object = {}) {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre' });
    const ids = await aFilledPortfolio(owner.browser);
    const composed = await owner.browser.post('/api/portfolio/documents', {
      ...{ name: 'CV de boulangère', kind: 'cv-by-date', language: 'fr' },
      ...draft,
    });
    const { id } = composed.json<{ id: string }>();
    const change = (body: object) => owner.browser.patch(`/api/portfolio/documents/${id}`, body);
    return { owner, ids, id, change, ...ways(owner.browser, id) };
  }
  const ways = (browser: Browser, id: string) => ({
    take: () => browser.at(api.exporting.url).get(`/api/export/documents/${id}/pdf`),
    look: () => browser.at(api.exporting.url).get(`/api/export/documents/${id}/preview`),
  });
  const sha256 = ({ bytes }: Answer) => createHash('sha256').update(bytes).digest('hex');
  const attachedTo = async ({ bytes }: Answer) => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const files = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null;
    return Object.values(files ?? {}).map(({ content }) => Buffer.from(content).toString('utf8'));
  };
  const textOf = (answer: Answer) =>
    answer
      .json<Preview>()
      .pages.map(({ text }) => text)
      .join('\n');

  it('is a file under the name of the document', async () => {
    const { take } = await aDocument();

    const answer = await take();

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toContain('filename=CV-de-boulangere-Zoe-Lefevre.pdf');
    expect(answer.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is previewed from the very bytes that are downloaded', async () => {
    const { take, look, change, ids } = await aDocument();

    const before = [await look(), await take()] as const;
    await change({ leftOut: [ids.experienceId] });
    const after = [await look(), await take()] as const;

    for (const [preview, file] of [before, after]) expect(preview.json<Preview>().sha256).toBe(sha256(file));
    expect(sha256(before[1])).not.toBe(sha256(after[1]));
    expect([before[0], after[0]].map((preview) => preview.json<Preview>().version)).toEqual([1, 2]);
  });

  it('is drawn page by page, with what a program reads there', async () => {
    const { look } = await aDocument();

    const { pages, pageCount } = (await look()).json<Preview>();

    expect([pageCount, pages.length]).toEqual([1, 1]);
    const [page] = pages;
    expect([page!.width, page!.height]).toEqual([892, 1261]);
    expect(page!.text).toContain('Zoé Lefèvre');
    expect(page!.text).toContain('Boulangerie du Centre');
    expect(page!.text).not.toContain('\r');
    const [, content = ''] = page!.picture.split('data:image/webp;base64,');
    const picture = sharp(Buffer.from(content, 'base64'));
    expect(await picture.metadata()).toMatchObject({ format: 'webp', width: page!.width, height: page!.height });
    // Ink on it, and paper.
    expect((await picture.stats()).channels[0]).toMatchObject({ max: 255, min: expect.any(Number) });
    expect((await picture.stats()).channels[0]!.min).toBeLessThan(80);
  });

  it('comes with what one may want to look at again', async () => {
    const { look, change } = await aDocument();
    await change({ parts: ['experiences', 'training'] });

    expect((await look()).json<Preview>().advice).toContainEqual({
      ...{ code: 'empty', itemId: null, field: 'training', found: null, reason: null },
    });
  });

  it('is the same for a day, and says another date on the next', async () => {
    const { take } = await aDocument();
    const dayLeft = 1 - (api.clock.now().getTime() % DAY) / DAY;
    api.clock.advance(dayLeft + HALF_AN_HOUR);

    const morning = sha256(await take());
    api.clock.advance(1 - 2 * HALF_AN_HOUR);
    const evening = sha256(await take());
    api.clock.advance(2 * HALF_AN_HOUR);
    const tomorrow = sha256(await take());

    expect(evening).toBe(morning);
    expect(tomorrow).not.toBe(morning);
  });

  it('carries, for programs, what it shows and nothing else', async () => {
    const { owner, take, look, change, ids } = await aDocument({ contactLines: ['email'] });
    await owner.browser.post('/api/portfolio/experiences', { kind: 'job', title: 'Caissière' });

    await change({ leftOut: [ids.experienceId] });
    // Ours and a JSON Resume, by the order of their names.
    const [ours, resume] = await attachedTo(await take());

    expect(JSON.parse(resume!)).toMatchObject({ basics: { name: 'Zoé Lefèvre' }, work: [{ position: 'Caissière' }] });
    expect(JSON.parse(ours!)).toMatchObject({ format: 'lorfolio-document', resume: JSON.parse(resume!) });
    expect(ours).not.toContain('Boulang');
    expect(ours).not.toContain('06 12 34 56 78');
    expect(textOf(await look())).not.toContain('Boulang');
  });

  it.each([
    ['that leaves its data out', { attachment: false }],
    ['that names nobody', { kind: 'cv-anonymous', attachment: true }],
  ])('carries nothing when it is one %s', async (_, draft) => {
    const { take } = await aDocument(draft);

    expect(await attachedTo(await take())).toEqual([]);
  });

  it('names, places and dates nobody when it is anonymous, whatever the texts say', async () => {
    const { owner, take, look, id } = await aDocument({ kind: 'cv-anonymous' });
    await owner.browser.patch('/api/portfolio/profile', {
      ...{ communeCode: '57463', postalCode: '57000', address: '12 rue des Clercs', birthDate: '1979-05-23' },
      summary: 'Zoé Lefèvre habite à Metz, 12 rue des Clercs, 57000. Née en 1979. 06 12 34 56 78.',
    });
    const written = await owner.browser.at(api.exporting.url).get(`/api/export/documents/${id}/txt`);

    for (const text of [textOf(await look()), written.text, (await take()).bytes.toString('latin1')]) {
      expect(text).not.toMatch(/Zoé|Lef|Metz|Clercs|57000|1979|06 12/i);
    }
    expect(textOf(await look())).toContain('habite');
  });

  it('says the words that are its own, also where the portfolio has none', async () => {
    const { owner, look, change } = await aDocument();
    await owner.browser.patch('/api/portfolio/profile', { summary: null });
    await change({ wordings: [{ itemId: null, field: 'summary', text: 'Je pétris avec soin.', basedOn: null }] });

    expect(textOf(await look())).toContain('Je pétris avec soin.');
  });

  it('shows what is in the portfolio now, and what is in the bin no more', async () => {
    const { owner, look, ids } = await aDocument();

    await owner.browser.delete(`/api/portfolio/experiences/${ids.experienceId}`);

    expect(textOf(await look())).not.toContain('Boulang');
  });

  it('has the photo only when it says so', async () => {
    const { owner, take, change } = await aDocument();
    const jpeg = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'moi.jpg');
    expect((await owner.browser.send('PUT', '/api/portfolio/photo', form)).status).toBeLessThan(300);
    const pictures = async () => (await take()).bytes.toString('latin1').split('/DCTDecode').length - 1;

    const without = await pictures();
    await change({ photo: true });

    expect([without, await pictures()]).toEqual([0, 1]);
  });

  it('has the pictures of its evidence when it is a portfolio, and no longer once they are deleted', async () => {
    const { owner, take } = await aDocument({ kind: 'portfolio' });
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0f5257' } })
      .png()
      .toBuffer();
    const form = aForm({ title: 'Ma vitrine' }, { name: 'vitrine.png', bytes });
    const { id } = (await owner.browser.post('/api/portfolio/evidence', form)).json<{ id: string }>();
    const pictures = async () => (await take()).bytes.toString('latin1').split('/DCTDecode').length - 1;

    const shown = await pictures();
    await owner.browser.delete(`/api/portfolio/evidence/${id}`);

    expect([shown, await pictures()]).toEqual([1, 0]);
  });

  describe('is refused, as one that nobody has,', () => {
    const refusals = async ({ take, look }: ReturnType<typeof ways>) => [await take(), await look()];
    const unknown = async (browser: Browser) => (await ways(browser, newId()).take()).text;

    it('to another owner', async () => {
      const { id } = await aDocument();
      const { browser } = await anOwner(api.portfolio.url);

      for (const answer of await refusals(ways(browser, id)))
        expect([answer.status, answer.text]).toEqual([404, await unknown(browser)]);
    });

    it.each([newId(), 'x', '../../cv', '%00'])('for the id %s', async (id) => {
      const { owner } = await aDocument();

      for (const answer of await refusals(ways(owner.browser, encodeURIComponent(id)))) expect(answer.status).toBe(404);
    });

    it('while it is in the bin, and until it is taken out of it', async () => {
      const { owner, id, take, look } = await aDocument();
      await owner.browser.delete(`/api/portfolio/documents/${id}`);

      for (const answer of await refusals({ take, look }))
        expect([answer.status, answer.text]).toEqual([404, await unknown(owner.browser)]);
      await owner.browser.post(`/api/portfolio/documents/${id}/restore`);

      expect([(await take()).status, (await look()).status]).toEqual([200, 200]);
    });
  });

  describe('is refused', () => {
    it.each<[string, (owner: Person) => Promise<Browser>, number]>([
      ['to who is not signed in', () => Promise.resolve(aVisitor(api.exporting.url)), 401],
      [
        'to a counsellor with whom all is shared',
        async (owner) => {
          const counsellor = await aCounsellor(api.settings, api.counsellor.url);
          await aGrant(owner, counsellor);
          return counsellor.browser;
        },
        403,
      ],
      ['to an administrator', async () => (await anAdministrator(api.settings, api.counsellor.url)).browser, 403],
    ])('%s', async (_, someone, status) => {
      const { owner, id } = await aDocument();
      const { take, look } = ways(await someone(owner), id);

      expect([(await take()).status, (await look()).status]).toEqual([status, status]);
    });

    it('once its owner has signed out', async () => {
      const { owner, id } = await aDocument();
      const before = owner.browser.at(api.exporting.url);
      await owner.browser.post('/api/auth/sign-out');

      expect((await ways(before, id).take()).status).toBe(401);
    });
  });
});
