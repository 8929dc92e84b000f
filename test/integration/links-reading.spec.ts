import fc from 'fast-check';
import { newId } from '#common';
import { CONTACT_LINES, type PortfolioView } from '#portfolio';
import {
  aCounsellor,
  aLink,
  anOwner,
  aVisitor,
  Browser,
  type Answer,
  type Link,
  type LinkTerms,
  type Person,
} from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { aPdf, upload } from './uploads.js';

const PASSWORD = 'tarte aux quetsches';
const NOBODYS = 'A'.repeat(43);

/** Reading by a link, without an account. */
describe('a link, for who has it', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const told = ({ status, text, headers }: Answer) => ({ status, text, type: headers.get('content-type') });
  type Key = { token?: string; password?: string | null };
  const open = (key: Key, browser = aVisitor(api.counsellor.url)) => browser.post('/api/counsellor/links/open', key);
  const take = (key: Key, evidenceId: string) =>
    aVisitor(api.counsellor.url).post('/api/counsellor/links/file', { ...key, evidenceId });
  const pdf = (key: Key) => aVisitor(api.exporting.url).post('/api/export/links/cv.pdf', key);
  const keyOf = ({ token }: Link, password?: string): Key => ({ token, ...(password !== undefined && { password }) });

  interface Scene {
    owner: Person;
    ids: Record<'experienceId' | 'skillId' | 'evidenceId' | 'languageId' | 'other' | 'fileId', string>;
  }
  /** One of each, an experience more, and a file. */
  async function aScene(): Promise<Scene> {
    const owner = await anOwner(api.portfolio.url);
    const ids = await aFilledPortfolio(owner.browser);
    const other = await owner.browser.post('/api/portfolio/experiences', {
      kind: 'caring',
      title: 'Auprès de mon père',
    });
    const file = await upload(owner, { title: 'Mon diplôme' });
    return { owner, ids: { ...ids, other: other.json<{ id: string }>().id, fileId: file.json<{ id: string }>().id } };
  }
  const logOf = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/access-log')).json<{ records: Record<string, unknown>[] }>().records;

  it('opens what was chosen, with its terms, and nothing else is told', async () => {
    const { owner, ids } = await aScene();
    const link = await aLink(owner, { sections: ['experiences', 'evidence'], items: [ids.experienceId, ids.fileId] });

    const answer = await open(keyOf(link));

    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const seen = answer.json<PortfolioView & { access: unknown }>();
    expect(seen.experiences?.map(({ id }) => id)).toEqual([ids.experienceId]);
    expect(seen.evidence?.map(({ id }) => id)).toEqual([ids.fileId]);
    expect(seen.access).toEqual({
      what: 'items',
      sections: ['experiences', 'evidence'],
      createdAt: expect.any(String),
      expiresAt: expect.any(String),
      version: 1,
    });
    for (const hidden of ['Auprès de mon père', ids.other, ids.evidenceId, 'Pétrir', 'contact', 'Weber']) {
      expect(answer.text).not.toContain(hidden);
    }
  });

  it('reads by itself: a session of the same browser neither helps nor hinders', async () => {
    const { owner } = await aScene();
    const link = await aLink(owner, { sections: ['skills'] });
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const anonymous = (await open(keyOf(link))).text;

    for (const browser of [owner.browser, counsellor.browser, new Browser('', { cookie: 'lorfolio_session=x' })]) {
      const answer = await open(keyOf(link), browser.at(api.counsellor.url));
      expect([answer.status, answer.text]).toEqual([200, anonymous]);
    }
  });

  it('gives the PDF of a CV, and the files of chosen items; not the other way round', async () => {
    const { owner, ids } = await aScene();
    const cv = await aLink(owner, { what: 'cv' });
    const items = await aLink(owner, { what: 'items' });

    const document = await pdf(keyOf(cv));
    expect([document.status, document.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(document.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    const file = await take(keyOf(items), ids.fileId);
    expect([file.status, file.bytes]).toEqual([200, aPdf()]);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toContain('attachment');

    expect([(await pdf(keyOf(items))).status, (await take(keyOf(cv), ids.fileId)).status]).toEqual([404, 404]);
  });

  it('gives no file that is out of its scope, is none, or is another’s', async () => {
    const [{ owner, ids }, another] = [await aScene(), await aScene()];
    const link = await aLink(owner, { sections: ['evidence'], items: [ids.evidenceId] });
    const without = await aLink(owner, { sections: ['skills'] });
    const nobodys = told(await take(keyOf(link), newId()));
    expect(nobodys.status).toBe(404);

    for (const id of [ids.fileId, ids.evidenceId, another.ids.fileId]) {
      expect(told(await take(keyOf(link), id))).toEqual(nobodys);
      expect(told(await take(keyOf(without), id))).toEqual(nobodys);
    }
    expect(await logOf(owner)).toEqual([]);
  });

  const ENDED: [string, (owner: Person, link: Link) => Promise<unknown>][] = [
    ['was withdrawn', ({ browser }, { id }) => browser.delete(`/api/portfolio/links/${id}`)],
    ['has another address now', ({ browser }, { id }) => browser.post(`/api/portfolio/links/${id}/new-address`)],
    [
      'came to its day',
      async () => {
        await Promise.resolve();
        api.clock.advance(1);
      },
    ],
    ['went with its owner', ({ browser, password }) => browser.delete('/api/auth/account', { password })],
  ];
  it.each(ENDED)('opens nothing once it %s: as an address that is of no link', async (_, end) => {
    const { owner, ids } = await aScene();
    const links = [await aLink(owner, { days: 1, password: PASSWORD }), await aLink(owner, { days: 1, what: 'cv' })];
    expect((await open(keyOf(links[0]!, PASSWORD))).status).toBe(200);
    for (const link of links) await end(owner, link);

    for (const ask of [open, pdf, (key: Key) => take(key, ids.fileId)]) {
      const nobodys = told(await ask({ token: NOBODYS }));
      expect(nobodys.status).toBe(404);
      for (const link of links) {
        for (const password of [undefined, PASSWORD, 'wrong']) {
          expect(told(await ask(keyOf(link, password)))).toEqual(nobodys);
        }
      }
    }
  });

  it('asks for its password before anything is read, and leaves no record of a wrong one', async () => {
    const { owner, ids } = await aScene();
    const link = await aLink(owner, { password: PASSWORD, what: 'cv' });
    const files = await aLink(owner, { password: PASSWORD });

    for (const ask of [open, pdf, (key: Key) => take({ ...key, token: files.token }, ids.fileId)]) {
      for (const [password, code] of [
        [undefined, 'isNotEmpty'],
        ['', 'isNotEmpty'],
        ['tarte aux mirabelles', 'wrong'],
      ] as const) {
        const answer = await ask(keyOf(link, password));
        expect(answer.status).toBe(400);
        expect(answer.json()).toMatchObject({ errors: [{ field: 'password', code }] });
        expect(answer.text).not.toContain('Morel');
      }
    }
    expect(await logOf(owner)).toEqual([]);

    expect((await open(keyOf(link, PASSWORD))).status).toBe(200);
    expect(await logOf(owner)).toHaveLength(1);
  });

  it('takes ten wrong passwords, from wherever; then the right one has to wait', async () => {
    const { owner } = await aScene();
    const [link, another] = [await aLink(owner, { password: PASSWORD }), await aLink(owner, { password: PASSWORD })];
    for (let i = 0; i < 12; i++) expect((await open(keyOf(link, PASSWORD))).status).toBe(200);

    for (let i = 0; i < 10; i++) expect((await open(keyOf(link, `wrong ${i}`))).status).toBe(400);

    const refused = await open(keyOf(link, PASSWORD));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect((await pdf(keyOf(link, PASSWORD))).status).toBe(429);
    expect((await open(keyOf(another, PASSWORD))).status).toBe(200);
  });

  it('lets one network guess at fifty, whatever the links', async () => {
    const visitor = aVisitor(api.counsellor.url);
    for (let i = 0; i < 50; i++) {
      expect((await open({ token: `${NOBODYS}${i}`, password: 'guess' }, visitor)).status).toBe(404);
    }

    expect((await open({ token: NOBODYS, password: 'guess' }, visitor)).status).toBe(429);
  });

  it('is opened sixty times in a quarter of an hour from one network, its PDF too; no longer, and elsewhere it still is', async () => {
    const { owner } = await aScene();
    const [link, another] = [await aLink(owner, { what: 'cv' }), await aLink(owner)];
    const visitor = aVisitor(api.counsellor.url);
    expect((await visitor.at(api.exporting.url).post('/api/export/links/cv.pdf', keyOf(link))).status).toBe(200);
    for (let i = 0; i < 59; i++) expect((await open(keyOf(link), visitor)).status).toBe(200);

    const refused = await open(keyOf(link), visitor);

    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect((await visitor.at(api.exporting.url).post('/api/export/links/cv.pdf', keyOf(link))).status).toBe(429);
    expect((await open(keyOf(another), visitor)).status).toBe(200);
    expect((await open(keyOf(link))).status).toBe(200);
    const openings = (await owner.browser.get('/api/portfolio/links')).json<Link[]>();
    expect(openings.find(({ id }) => id === link.id)?.openings).toBe(60);
  });

  it('gives two hundred files in a quarter of an hour to one network: a page with many, not one without end', async () => {
    const { owner, ids } = await aScene();
    const [link, another] = [await aLink(owner), await aLink(owner)];
    const visitor = aVisitor(api.counsellor.url);
    const taken = async ({ token }: Link, browser = visitor) =>
      (await browser.post('/api/counsellor/links/file', { token, evidenceId: ids.fileId })).status;
    for (let i = 0; i < 200; i++) expect(await taken(link)).toBe(200);

    expect(await taken(link)).toBe(429);
    expect(await logOf(owner)).toHaveLength(50);
    expect([await taken(another), await taken(link, aVisitor(api.counsellor.url))]).toEqual([200, 200]);
    expect((await open(keyOf(link), visitor)).status).toBe(200);
  });

  it('is no key to any other route', async () => {
    const { owner, ids } = await aScene();
    const { token } = await aLink(owner);
    const guises: Record<string, string>[] = [
      { cookie: `lorfolio_session=${token}` },
      { authorization: `Bearer ${token}` },
    ];
    for (const headers of guises) {
      for (const [url, path] of [
        [api.portfolio.url, '/api/portfolio'],
        [api.portfolio.url, '/api/portfolio/links'],
        [api.counsellor.url, `/api/counsellor/portfolios/${owner.id}`],
        [api.counsellor.url, `/api/counsellor/portfolios/${owner.id}/evidence/${ids.fileId}/file`],
        [api.exporting.url, `/api/export/portfolios/${owner.id}/cv.pdf`],
      ] as const) {
        expect([path, (await new Browser(url, headers).get(path)).status]).toEqual([path, 401]);
      }
    }
  });

  it('tells its owner of each opening, file and PDF', async () => {
    const { owner, ids } = await aScene();
    const link = await aLink(owner, { sections: ['skills', 'evidence'], label: 'Le fournil' });
    const cv = await aLink(owner, { what: 'cv', sections: ['skills'], label: 'La mairie' });
    await open(keyOf(link));
    await take(keyOf(link), ids.fileId);
    await pdf(keyOf(cv));

    const by = { reader: null, link: { id: link.id, label: 'Le fournil' } };
    expect(await logOf(owner)).toMatchObject([
      { action: 'export', sections: ['skills'], reader: null, link: { id: cv.id, label: 'La mairie' } },
      { action: 'file', sections: ['evidence'], evidenceTitle: 'Mon diplôme', ...by },
      { action: 'read', sections: ['skills', 'evidence'], ...by },
    ]);
  });

  it('is previewed as the very answer that its reader gets, whatever its scope', async () => {
    const { owner, ids } = await aScene();
    const scopes = fc.record({
      sections: fc.subarray(['experiences', 'skills', 'evidence', 'languages'], { minLength: 1 }),
      items: fc.subarray(Object.values(ids)),
      later: fc.boolean(),
      contactLines: fc.subarray([...CONTACT_LINES]),
    });

    await fc.assert(
      fc.asyncProperty(scopes, async ({ sections, contactLines, ...rest }) => {
        const scope: LinkTerms = {
          ...{ ...rest, contactLines, what: 'items' },
          sections: contactLines.length > 0 ? ['contact', ...sections] : sections,
        };
        const link = await aLink(owner, scope);

        const read = await open(keyOf(link));
        const preview = await owner.browser.post('/api/portfolio/links/preview', scope);

        expect(read.text.split(',"access":')[0]).toBe(preview.text.slice(0, -1));
        expect(JSON.parse(preview.text)).toMatchObject({ ownerId: owner.id });
      }),
      { numRuns: 40 },
    );
  });
});
