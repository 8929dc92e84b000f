import { createHash } from 'node:crypto';
import { readPdf } from '../../libs/documents/fixtures/read-pdf.js';
import { anOwner, asAdmin, aVisitor, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

/** In days. */
const AN_HOUR = 1 / 24;
const WRONG = '0000-0000-0000';

interface Issued {
  firstIssuedAt: string;
  lastIssuedAt: string;
  fileIssuedAt: string | null;
}

interface Coded {
  id: string;
  code: string | null;
}

describe('a document with a code', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aCoded(draft: object = {}) {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre' });
    await aFilledPortfolio(owner.browser);
    const path = '/api/portfolio/documents';
    const made = await owner.browser.post(path, {
      ...{ name: 'CV secret', kind: 'cv-by-date', language: 'fr', verifiable: true },
      ...draft,
    });
    const { id, code } = made.json<Coded>();
    return { owner, id, code: code ?? '', path: `${path}/${id}` };
  }
  const take = ({ browser }: Person, id: string) =>
    browser.at(api.exporting.url).get(`/api/export/documents/${id}/pdf`);
  const check = (code: string, sha256?: string) =>
    aVisitor(api.exporting.url).post('/api/export/issued-documents/check', { code, ...(sha256 && { sha256 }) });
  const noted = (id: string) => asAdmin(api.settings, 'SELECT FROM document_issue WHERE document_id = $1', [id]);
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  it('tells whoever has it what was made and when, and neither whose it is nor what it says', async () => {
    const { owner, id, code } = await aCoded();
    await take(owner, id);

    const answer = await check(` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8).toLowerCase()}`);

    const at = answer.json<Issued>().firstIssuedAt;
    expect(answer.json()).toEqual({
      ...{ kind: 'cv-by-date', language: 'fr', confirmations: 0 },
      ...{ firstIssuedAt: at, lastIssuedAt: at, fileIssuedAt: null },
    });
    expect(Math.abs(api.clock.now().getTime() - Date.parse(at))).toBeLessThan(60_000);
    expect(answer.text).not.toMatch(/Zo|Lef|secret|Boulang/);
    expect(answer.text).not.toContain(owner.id);
  });

  it('knows the very file again, and no other', async () => {
    const { owner, id, code, path } = await aCoded();
    const first = (await take(owner, id)).bytes;
    api.clock.advance(AN_HOUR);
    await owner.browser.patch(path, { template: 'dense', paper: 'letter' });
    const second = (await take(owner, id)).bytes;

    const { firstIssuedAt, lastIssuedAt } = (await check(code)).json<Issued>();
    expect(Date.parse(lastIssuedAt) - Date.parse(firstIssuedAt)).toBeGreaterThan(50 * 60_000);
    expect((await check(code, hashOf(first))).json()).toMatchObject({ fileIssuedAt: firstIssuedAt });
    expect((await check(code, hashOf(second))).json()).toMatchObject({ fileIssuedAt: lastIssuedAt });
    const changed = Buffer.concat([first, Buffer.from(' ')]);
    expect((await check(code, hashOf(changed))).json()).toMatchObject({ fileIssuedAt: null });
  });

  it.each(['cv-by-date', 'europass', 'portfolio', 'booklet'])('says on a %s where to ask', async (kind) => {
    const { owner, id, code } = await aCoded({ kind });

    const { pages } = (await owner.browser.at(api.exporting.url).get(`/api/export/documents/${id}/preview`)).json<{
      pages: { text: string }[];
    }>();

    const last = pages.at(-1)?.text ?? '';
    const spaced = code.replace(/(.{4})(?=.)/g, '$1-');
    expect(last).toContain(spaced);
    expect(last).toContain('/verifier-un-document');
    expect((await readPdf((await take(owner, id)).bytes)).links.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(new RegExp(`/verifier-un-document#${spaced}$`)),
    );
  });

  it('is noted once, however often the same file is taken', async () => {
    const { owner, id } = await aCoded();
    for (let i = 0; i < 3; i++) await take(owner, id);

    expect(await noted(id)).toHaveLength(1);
  });

  it('is unknown until it is made, in the bin, once its code is taken off, and once its person is gone', async () => {
    const { owner, id, code, path } = await aCoded();
    const statuses = [(await check(code)).status];
    await take(owner, id);
    statuses.push((await check(code)).status);
    await owner.browser.delete(path);
    statuses.push((await check(code)).status);
    await owner.browser.post(`${path}/restore`);
    statuses.push((await check(code)).status);
    await owner.browser.patch(path, { verifiable: false });
    statuses.push((await check(code)).status);
    const again = (await owner.browser.patch(path, { verifiable: true })).json<Coded>().code ?? '';
    statuses.push((await check(code)).status, (await check(again)).status);
    await take(owner, id);
    statuses.push((await check(again)).status);
    await owner.browser.delete('/api/auth/account', { password: owner.password });
    statuses.push((await check(again)).status);

    expect(again).not.toBe(code);
    expect(statuses).toEqual([404, 200, 404, 200, 404, 404, 404, 200, 404]);
  });

  it('is nothing that a copy has', async () => {
    const { owner, code, path } = await aCoded();
    const copy = (await owner.browser.post(`${path}/copy`, { name: 'Autre' })).json<Coded>();

    expect([code.length, copy.code]).toEqual([12, null]);
  });

  it('keeps its code while it is anonymous, without a trace of it, and carries it again afterwards', async () => {
    const { owner, id, code, path } = await aCoded({ kind: 'europass' });
    await take(owner, id);
    const anonymous = (await owner.browser.patch(path, { kind: 'cv-anonymous' })).json<Coded>();
    const nameless = await readPdf((await take(owner, id)).bytes);
    const meanwhile = await check(code);
    const back = (await owner.browser.patch(path, { kind: 'europass' })).json<Coded>();
    const named = await readPdf((await take(owner, id)).bytes);

    expect(anonymous).toMatchObject({ code: null, verifiable: true });
    expect(nameless.text).not.toMatch(/verifier-un-document|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect([nameless.links, nameless.attachments]).toEqual([[], []]);
    // The papers that were handed out before go on being answered for, as what they were.
    expect([meanwhile.status, meanwhile.json()]).toMatchObject([200, { kind: 'europass' }]);
    expect(back.code).toBe(code);
    expect(named.text).toContain(code.slice(0, 4));
    expect(await noted(id)).toHaveLength(1);
  });

  it('is forgotten by the next purge once it was taken off, or its document is gone from the bin', async () => {
    const purge = () => asAdmin(api.settings, 'SELECT app.purge($1)', [api.clock.now()]);
    const [kept, off, binned] = [await aCoded(), await aCoded(), await aCoded()];
    for (const { owner, id } of [kept, off, binned]) await take(owner, id);
    await off.owner.browser.patch(off.path, { verifiable: false });
    await binned.owner.browser.delete(binned.path);

    await purge();
    const afterADay = [await noted(kept.id), await noted(off.id), await noted(binned.id)].map(({ length }) => length);
    api.clock.advance(31);
    await purge();
    const afterAMonth = [await noted(kept.id), await noted(binned.id)].map(({ length }) => length);

    expect(afterADay).toEqual([1, 0, 1]);
    expect(afterAMonth).toEqual([1, 0]);
  });

  it('notes nothing of a document without one', async () => {
    const { owner, id } = await aCoded({ verifiable: false });
    await take(owner, id);

    expect(await noted(id)).toEqual([]);
  });

  it.each([
    [{ code: WRONG }, 404],
    [{ code: "' OR 1=1 --" }, 404],
    [{ code: '' }, 404],
    [{ code: 'x'.repeat(41) }, 400],
    [{ code: WRONG, sha256: 'zz' }, 400],
    [{ sha256: 'a'.repeat(64) }, 400],
  ])('answers %j with %s', async (body, status) => {
    expect((await aVisitor(api.exporting.url).post('/api/export/issued-documents/check', body)).status).toBe(status);
  });

  it('cannot be looked for by trying', async () => {
    const stranger = aVisitor(api.exporting.url);
    const statuses: number[] = [];
    for (let i = 0; i < 70; i++) {
      statuses.push((await stranger.post('/api/export/issued-documents/check', { code: WRONG })).status);
    }

    expect(statuses.at(-1)).toBe(429);
  });
});
