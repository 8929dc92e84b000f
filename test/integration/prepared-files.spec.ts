import sharp from 'sharp';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { aCounsellor, aGrant, anOwner, asAdmin, eventually, type Answer, type Browser, type Person } from '#testing';
import { startServices, type Services } from './services.js';
import { upload, type Evidence } from './uploads.js';

interface Prepared {
  id: string;
  state: string;
  stepsDone: number;
  steps: number | null;
  failure: string | null;
  name: string | null;
  size: number | null;
}

describe('a file that takes a while to make', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const at = (person: { browser: Browser }) => person.browser.at(api.exporting.url);
  const OWN = '/api/export/prepared-files';
  const sharedBy = (owner: Person) => `/api/export/portfolios/${owner.id}/prepared-files`;

  async function aPortfolio(kind = 'portfolio') {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre-Çağlar' });
    const diploma = (
      await upload(owner, { title: 'Mon diplôme' }, await aPdfOf(['Diplôme de boulangère', 'Mention']))
    ).json<Evidence>();
    const photo = (await upload(owner, { title: 'Ma vitrine' }, await aPhoto(), 'vitrine.jpg')).json<Evidence>();
    const made = await owner.browser.post('/api/portfolio/documents', { name: 'Complet', kind, language: 'fr' });
    return { owner, diploma, photo, documentId: made.json<{ id: string }>().id };
  }

  const asked = (answer: Answer) => {
    expect(answer.status).toBe(201);
    return answer.json<Prepared>();
  };
  const ended = (browser: Browser, path: string) =>
    eventually(
      async () => (await browser.get(path)).json<Prepared>(),
      ({ state }) => state !== 'waiting' && state !== 'underway',
    );

  it.each(['portfolio', 'booklet'])('has the evidence of a %s copied behind it, page by page', async (kind) => {
    const { owner, documentId } = await aPortfolio(kind);

    const { id } = asked(await at(owner).post(OWN, { documentId }));
    const made = await ended(at(owner), `${OWN}/${id}`);

    expect(made).toMatchObject({ state: 'ready', steps: 3, stepsDone: 3, failure: null });
    const file = await at(owner).get(`${OWN}/${id}/file`);
    expect(file.status).toBe(200);
    expect(file.bytes.length).toBe(made.size);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const { text, figures } = await read(file.bytes);
    expect(text).toContain('Copie des annexes');
    expect(text).toContain('Annexe 1, page 2 sur 2');
    // What stands in the copies is said for those who do not see them.
    expect(figures).toContainEqual(expect.stringContaining('Diplôme de boulangère'));
    expect(figures).toContainEqual(expect.stringContaining('Ma vitrine'));
  });

  it('says of a file that cannot be read that it is not copied, and is made all the same', async () => {
    const { owner, documentId } = await aPortfolio();
    await upload(owner, { title: 'Abîmé' }, Buffer.from('%PDF-1.7\nnothing of a PDF follows'), 'abime.pdf');

    const { id } = asked(await at(owner).post(OWN, { documentId }));

    expect(await ended(at(owner), `${OWN}/${id}`)).toMatchObject({ state: 'ready', steps: 4 });
    const { text } = await read((await at(owner).get(`${OWN}/${id}/file`)).bytes);
    expect(text).toContain('Ce fichier n’a pas pu être reproduit ici.');
  });

  it('is made of a portfolio or a booklet of one’s own, and of nothing else', async () => {
    const { owner } = await aPortfolio();
    const { documentId } = await aPortfolio();
    const cv = await owner.browser.post('/api/portfolio/documents', { name: 'CV', kind: 'cv-by-date', language: 'fr' });

    const ofACv = await at(owner).post(OWN, { documentId: cv.json<{ id: string }>().id });

    expect(ofACv.status).toBe(400);
    expect(ofACv.json()).toMatchObject({ errors: [{ field: 'documentId' }] });
    expect((await at(owner).post(OWN, { documentId })).status).toBe(404);
    expect((await at(owner).post(OWN, { documentId: 'x' })).status).toBe(400);
    expect((await at(owner).get(OWN)).json()).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const { owner, documentId } = await aPortfolio();
    const { id } = asked(await at(owner).post(OWN, { documentId }));
    await ended(at(owner), `${OWN}/${id}`);
    const other = await anOwner(api.portfolio.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, counsellor, { sections: ['evidence'] });

    for (const [who, base] of [
      [other, OWN],
      [counsellor, sharedBy(owner)],
    ] as const) {
      expect((await at(who).get(`${base}/${id}`)).status).toBe(404);
      expect((await at(who).get(`${base}/${id}/file`)).status).toBe(404);
      expect((await at(who).post(`${base}/${id}/cancel`, {})).status).toBe(404);
      expect((await at(who).post(`${base}/${id}/retry`, {})).status).toBe(404);
      expect((await at(who).delete(`${base}/${id}`)).status).toBe(404);
    }
    expect((await at(owner).get(`${OWN}/${id}/file`)).status).toBe(200);
  });

  it('is cancelled, begun again and removed', async () => {
    const { owner, documentId } = await aPortfolio();
    const { id } = asked(await at(owner).post(OWN, { documentId }));

    const cancelled = (await at(owner).post(`${OWN}/${id}/cancel`, {})).json<Prepared>();
    expect(['cancelled', 'ready']).toContain(cancelled.state);
    expect((await at(owner).get(`${OWN}/${id}/file`)).status).toBe(cancelled.state === 'ready' ? 200 : 404);
    await at(owner).post(`${OWN}/${id}/retry`, {});
    expect(await ended(at(owner), `${OWN}/${id}`)).toMatchObject({ state: 'ready' });
    expect((await at(owner).delete(`${OWN}/${id}`)).status).toBe(204);

    expect((await at(owner).get(`${OWN}/${id}/file`)).status).toBe(404);
    expect((await at(owner).get(OWN)).json()).toEqual([]);
  });

  it('is limited in number, and says so', async () => {
    const { owner, documentId } = await aPortfolio();
    await asAdmin(
      api.settings,
      `INSERT INTO prepared_file (owner_id, id, asked_by, document_id, language, state, asked_at, expires_at)
         SELECT $1, gen_random_uuid(), $1, $2, 'fr', 'cancelled', now(), now() + interval '1 day' FROM generate_series(1, 20)`,
      [owner.id, documentId],
    );

    const answer = await at(owner).post(OWN, { documentId }, { 'accept-language': 'fr' });

    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({ detail: expect.stringContaining('20 fichiers préparés au plus') });
  });

  it('goes after seven days, the file with it', async () => {
    const { owner, documentId } = await aPortfolio();
    const { id } = asked(await at(owner).post(OWN, { documentId }));
    await ended(at(owner), `${OWN}/${id}`);

    await asAdmin(api.settings, `UPDATE prepared_file SET expires_at = expires_at - interval '8 days' WHERE id = $1`, [
      id,
    ]);

    expect((await at(owner).get(`${OWN}/${id}`)).status).toBe(404);
    expect((await at(owner).get(`${OWN}/${id}/file`)).status).toBe(404);
  });

  describe('for somebody with whom it is shared', () => {
    async function aShare(sections = ['experiences', 'evidence']) {
      const portfolio = await aPortfolio();
      const counsellor = await aCounsellor(api.settings, api.counsellor.url);
      const grant = await aGrant(portfolio.owner, counsellor, { sections });
      const base = sharedBy(portfolio.owner);
      const prepare = async () => {
        const { id } = asked(await at(counsellor).post(base, { language: 'fr' }));
        return ended(at(counsellor), `${base}/${id}`);
      };
      return { ...portfolio, counsellor, grant, base, prepare };
    }

    it('holds what is shared with its files, and the owner sees that it was taken', async () => {
      const { owner, counsellor, base, prepare } = await aShare();

      const made = await prepare();

      expect(made).toMatchObject({ state: 'ready', steps: 3 });
      const { text, figures } = await read((await at(counsellor).get(`${base}/${made.id}/file`)).bytes);
      expect(text).toContain('Zoé Lefèvre-Çağlar');
      expect(figures).toContainEqual(expect.stringContaining('Diplôme de boulangère'));
      const { records } = (await owner.browser.get('/api/portfolio/access-log')).json<{
        records: { action: string }[];
      }>();
      expect(records).toContainEqual(expect.objectContaining({ action: 'export' }));
      // It is the reader's: the owner has asked for nothing.
      expect((await at(owner).get(OWN)).json()).toEqual([]);
    });

    it('holds no file that is not shared', async () => {
      const { counsellor, base, prepare } = await aShare(['experiences']);

      const made = await prepare();

      expect(made).toMatchObject({ state: 'ready', steps: 1 });
      const { text, figures } = await read((await at(counsellor).get(`${base}/${made.id}/file`)).bytes);
      expect(text).not.toContain('Mon diplôme');
      expect(figures.join()).not.toContain('Diplôme');
    });

    it.each<[string, (owner: Person, grantId: string) => Promise<unknown>]>([
      ['is withdrawn', (owner, id) => owner.browser.delete(`/api/portfolio/grants/${id}`)],
      [
        'becomes narrower',
        async (owner, id) => {
          const changed = await owner.browser.patch(
            `/api/portfolio/grants/${id}`,
            { sections: ['experiences'] },
            { 'if-match': '"1"' },
          );
          expect(changed.status).toBe(200);
        },
      ],
    ])('dies with the consent when that %s', async (_, end) => {
      const { owner, counsellor, grant, base, prepare } = await aShare();
      const { id } = await prepare();
      expect((await at(counsellor).get(`${base}/${id}/file`)).status).toBe(200);

      await end(owner, grant.id);

      expect((await at(counsellor).get(`${base}/${id}/file`)).status).toBe(404);
      expect((await at(counsellor).get(`${base}/${id}`)).status).toBe(404);
    });

    it('is not made for whom nothing is shared', async () => {
      const { owner } = await aPortfolio();
      const stranger = await aCounsellor(api.settings, api.counsellor.url);

      expect((await at(stranger).post(sharedBy(owner), { language: 'fr' })).status).toBe(404);
      expect((await at(stranger).get(sharedBy(owner))).status).toBe(404);
      expect((await at(owner).post(sharedBy(owner), { language: 'fr' })).status).toBe(403);
    });
  });
});

async function aPdfOf(pages: string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage([595, 842]).drawText(text, { x: 60, y: 700, size: 24, font });
  return Buffer.from(await pdf.save());
}

function aPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#b0492f' } })
    .jpeg()
    .toBuffer();
}

/** The text of a PDF, and what its figures say to those who do not see them. */
async function read(bytes: Buffer): Promise<{ text: string; figures: string[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const figures: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    figures.push(...altsIn(await page.getStructTree()));
  }
  return { text: texts.join('\n').replace(/\s+/g, ' '), figures };
}

function altsIn(node: object | null): string[] {
  const { alt, children = [] } = (node ?? {}) as { alt?: string; children?: object[] };
  return [...(alt ? [alt] : []), ...children.flatMap((child) => altsIn(child))];
}
