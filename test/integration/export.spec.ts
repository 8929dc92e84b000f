import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { aCounsellor, aGrant, anOwner, asAdmin, startApp, type TestApp } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { exportRoot, startServices, type Services } from './services.js';

/** What a program reads in a PDF: its text, and the JSON Resume inside. */
async function read(bytes: Buffer): Promise<{ text: string; language: string; resume: Record<string, unknown> }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
  const resume = Buffer.from(attachments?.['resume.json']?.content ?? '{}').toString('utf8');
  return {
    text: pages.join('\n').replace(/\s+/g, ' '),
    language: info.Language ?? '',
    resume: JSON.parse(resume) as Record<string, unknown>,
  };
}

/** What of the filled portfolio shows that a section is there. */
const TRACES = {
  contact: '06 12 34 56 78',
  experiences: 'Boulangerie du Centre',
  skills: 'Pétrir la pâte',
  evidence: 'Ma page',
  languages: 'Türkçe',
} as const;
type Section = keyof typeof TRACES;
const SECTIONS = Object.keys(TRACES) as Section[];

describe('a CV in PDF', () => {
  let api: Services;
  let exporter: TestApp;
  beforeAll(async () => {
    api = await startServices();
    exporter = await startApp(exportRoot, api.settings, api.clock);
  });
  afterAll(async () => {
    await exporter.close();
    await api.close();
  });

  async function aPair(sections?: Section[]) {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre-Çağlar' });
    await aFilledPortfolio(owner.browser);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const grant = sections && (await aGrant(owner, counsellor, { sections }));
    const atExport = counsellor.browser.at(exporter.url);
    const take = (query = '') => atExport.get(`/api/export/portfolios/${owner.id}/cv.pdf${query}`);
    const log = async () =>
      (await owner.browser.get('/api/portfolio/access-log')).json<{
        records: { action: string; sections: string[] }[];
      }>().records;
    return { owner, counsellor, grant, take, log };
  }

  it('of one’s own holds all that a CV shows, under one’s own name, in the language asked for', async () => {
    const { owner, log } = await aPair();

    const answer = await owner.browser.at(exporter.url).get('/api/export/cv.pdf');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="CV Zoe Lefevre-Caglar\.pdf"; filename\*=UTF-8''CV%20Zo%C3%A9%20Lef%C3%A8vre-%C3%87a%C4%9Flar\.pdf$/,
    );
    expect(answer.headers.get('content-length')).toBe(String(answer.bytes.length));
    const { text, language, resume } = await read(answer.bytes);
    expect(text).toContain('Zoé Lefèvre-Çağlar');
    for (const section of ['contact', 'experiences', 'skills', 'languages'] as const)
      expect(text).toContain(TRACES[section]);
    expect(language).toMatch(/^fr/);
    expect(resume).toMatchObject({ basics: { name: 'Zoé Lefèvre-Çağlar' }, work: [{ position: 'Boulangère' }] });
    expect(await log()).toEqual([]);
  });

  it('is in English by ?lang, or as the browser prefers', async () => {
    const { owner } = await aPair();
    const browser = owner.browser.at(exporter.url);

    const asked = await browser.get('/api/export/cv.pdf?lang=en', { 'accept-language': 'fr' });
    const preferred = await browser.get('/api/export/cv.pdf', { 'accept-language': 'en-GB' });

    expect((await read(asked.bytes)).language).toMatch(/^en/);
    expect((await read(preferred.bytes)).language).toMatch(/^en/);
    expect((await browser.get('/api/export/cv.pdf?lang=de')).status).toBe(400);
  });

  it.each<{ shared: Section[] }>([
    ...SECTIONS.map((section) => ({ shared: [section] })),
    { shared: ['contact', 'experiences', 'languages'] },
    { shared: SECTIONS },
  ])('for a counsellor holds exactly what is shared: $shared', async ({ shared }) => {
    const { take, log } = await aPair(shared);

    const answer = await take();

    expect(answer.status).toBe(200);
    const { text, resume } = await read(answer.bytes);
    const inside = `${text} ${JSON.stringify(resume)}`;
    expect(text).toContain('Zoé Lefèvre-Çağlar');
    for (const section of SECTIONS) {
      // A CV need not list evidence; it must not when it is not shared.
      if (section === 'evidence' && shared.includes(section)) continue;
      expect([section, inside.includes(TRACES[section])]).toEqual([section, shared.includes(section)]);
    }
    expect(answer.bytes.includes('06 12 34')).toBe(false);
    expect(await log()).toEqual([expect.objectContaining({ action: 'export', sections: shared })]);
  });

  it('is refused, with one and the same answer, without a share, after it, and for nobody', async () => {
    const none = await aPair();
    const withdrawn = await aPair(['skills']);
    await withdrawn.owner.browser.delete(`/api/portfolio/grants/${withdrawn.grant?.id ?? ''}`);
    const browser = none.counsellor.browser.at(exporter.url);

    const answers = [
      await none.take(),
      await withdrawn.take(),
      await browser.get('/api/export/portfolios/01a20477-6d5b-73c6-9fc5-adaef7a13b6b/cv.pdf'),
      await browser.get('/api/export/portfolios/x/cv.pdf'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await none.log()).toEqual([]);
    expect(await withdrawn.log()).toEqual([]);
  });

  it('is refused to who is not signed in, and to another role', async () => {
    const { owner, counsellor } = await aPair(['skills']);

    expect((await fetch(`${exporter.url}/api/export/cv.pdf`)).status).toBe(401);
    expect((await counsellor.browser.at(exporter.url).get('/api/export/cv.pdf')).status).toBe(403);
    expect((await owner.browser.at(exporter.url).get(`/api/export/portfolios/${owner.id}/cv.pdf`)).status).toBe(403);
  });

  it('is not made when its record cannot be written', async () => {
    const { take } = await aPair(['skills']);
    await asAdmin(api.settings, 'REVOKE INSERT ON access_record FROM lorfolio_export');

    const answer = await take();
    await asAdmin(api.settings, 'GRANT INSERT ON access_record TO lorfolio_export');

    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is let go of when the reader goes away, and the service goes on', async () => {
    const { owner } = await aPair();
    const headers = { cookie: `lorfolio_session=${owner.browser.token ?? ''}` };

    for (let i = 0; i < 5; i++) {
      const request = get(`${exporter.url}/api/export/cv.pdf`, { headers });
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      answer.destroy();
    }

    expect((await owner.browser.at(exporter.url).get('/api/export/cv.pdf')).status).toBe(200);
  });
});
