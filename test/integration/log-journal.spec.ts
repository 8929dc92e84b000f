import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLink, anOwner, asAdmin, aVisitor, type Link, type Person } from '#testing';
import { aReadPortfolio, anInsertedRecord, ran, settled } from './chained-log.js';
import { startServices, type Services } from './services.js';
import { unzipped } from './unzipped.js';
import { aPdf, upload, type Evidence } from './uploads.js';

interface Log {
  records: { id: string; action: string; readAt: string; reader: { givenName: string } | null }[];
  readers: { id: string; givenName: string; structure: string }[];
  links: { id: string; label: string }[];
  head: { position: number; hash: string } | null;
}
interface Journal {
  head: unknown;
  records: Record<string, unknown>[];
}

const SCRIPT = 'apps/web/static/verifier-journal.mjs';
const LOG = '/api/portfolio/access-log';

describe('the journal that a person keeps', () => {
  let api: Services;
  let folder: string;
  beforeAll(async () => {
    api = await startServices();
    folder = await mkdtemp(join(tmpdir(), 'lorfolio-journal-'));
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const logOf = async ({ browser }: Person, query = '') => (await browser.get(`${LOG}${query}`)).json<Log & object>();
  const check = async ({ browser }: Person, head: string, language = 'en') =>
    (await browser.post(`${LOG}/check`, { head }, { 'accept-language': language })).json();
  const open = async ({ token }: Link): Promise<void> => {
    expect((await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token })).status).toBe(200);
  };
  const headOf = async (owner: Person) => {
    const { head } = await logOf(owner);
    return `${head!.position}:${head!.hash}`;
  };

  describe('in plain words', () => {
    it('tells who, from where, and how, a print too; filtered by reader, way and time', async () => {
      const { owner, counsellor } = await aReadPortfolio(api);
      await counsellor.browser.post(`/api/counsellor/portfolios/${owner.id}/print`);
      const after = new Date(api.clock.now().getTime() + 1).toISOString();
      api.clock.advance(2);
      await counsellor.browser.at(api.exporting.url).get(`/api/export/portfolios/${owner.id}/cv.pdf`);

      const actions = async (query: string) => (await logOf(owner, query)).records.map(({ action }) => action);

      expect(await actions('')).toEqual(['export', 'print', 'read']);
      expect(await actions('?action=print')).toEqual(['print']);
      expect(await actions(`?from=${after}`)).toEqual(['export']);
      expect(await actions(`?to=${after}`)).toEqual(['print', 'read']);
      expect(await actions(`?reader=${counsellor.id}&action=read`)).toEqual(['read']);
      expect(await actions(`?reader=${owner.id}`)).toEqual([]);
      const { readers, head } = await logOf(owner, '?action=file');
      expect(readers).toEqual([expect.objectContaining({ id: counsellor.id, givenName: 'Agnès' })]);
      expect(head).toMatchObject({ position: 3 });
    });

    it('tells by which link someone read, in the filter as in the table, and runs no label', async () => {
      const owner = await anOwner(api.portfolio.url);
      const [first, other] = [
        await aLink(owner, { label: '=WEBER("pain")' }),
        await aLink(owner, { label: 'La « mairie »' }),
      ];
      await aLink(owner, { label: 'Jamais ouvert' });
      for (const link of [first, other, other]) await open(link);

      const { links, readers } = await logOf(owner, '?action=print');
      expect({ links, readers }).toEqual({
        links: [
          { id: other.id, label: 'La « mairie »' },
          { id: first.id, label: '=WEBER("pain")' },
        ],
        readers: [],
      });
      expect((await logOf(owner, `?reader=${other.id}`)).records).toHaveLength(2);
      const { text } = await owner.browser.get(`${LOG}/download?format=csv`);
      expect(text).toContain(`;"Lien « =WEBER(""pain"") »";"";"a lu";`);
      expect(text.match(/"Lien « La « mairie » »"/g)).toHaveLength(2);
      const english = await owner.browser.get(`${LOG}/download?format=csv`, { 'accept-language': 'en' });
      expect(english.text).toContain('"Link “La « mairie »”","","read",');
      const path = join(folder, `${owner.id}.json`);
      await writeFile(path, (await owner.browser.get(`${LOG}/download`)).text);
      expect(await ran([SCRIPT, path])).toMatchObject({ code: 0 });
    });

    it.each([
      ...['?reader=me', '?action=steal', '?from=yesterday', '?to=soon', '/download?format=xls'],
      // Times of ISO 8601, or nearly, and none an instant in UTC.
      ...['?from=2026-W10', '?to=2026-W10-3', '?from=0000-01-01T00:00:00Z', '?to=2026-01-01T00:00:00%2B23:00'],
      ...['?from=2026-02-30T00:00:00Z', '?from=2026-11-27', '?to=2026-01-01T25:00:00Z'],
    ])('is not read with %s', async (query) => {
      const { browser } = await anOwner(api.portfolio.url);

      expect((await browser.get(`${LOG}${query}`)).status).toBe(400);
    });

    it('opens in a spreadsheet, in the person’s language, and runs nothing', async () => {
      const { owner, counsellor } = await aReadPortfolio(api);
      await asAdmin(
        api.settings,
        `UPDATE consent_grant SET structure_name = '=HYPERLINK("http://evil")' WHERE owner_id = $1`,
        [owner.id],
      );
      const { id } = (await upload(owner, { title: '@SUM(A1); “é”' }, aPdf())).json<Evidence>();
      await owner.browser.post('/api/portfolio/grants', {
        counsellorId: counsellor.id,
        sections: ['evidence'],
        purpose: 'other',
        days: 1,
      });
      await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/evidence/${id}/file`);

      const french = await owner.browser.get(`${LOG}/download?format=csv`);
      const english = await owner.browser.get(`${LOG}/download?format=csv`, { 'accept-language': 'en' });

      expect(french.headers.get('content-disposition')).toBe('attachment; filename=journal.csv');
      expect([...french.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = french.text.split('\r\n');
      expect(rows[0]).toContain('"N°";"Date et heure (Paris)";"Qui"');
      expect(rows[1]).toContain(`;"Agnès Klein";"'=HYPERLINK(""http://evil"")";"a lu";"compétences";"";"`);
      expect(rows[2]).toContain(`"a ouvert un fichier";"preuves";"'@SUM(A1); “é”";"`);
      expect(english.text).toContain('"opened a file","evidence"');
    });
  });

  describe('checked on the page', () => {
    it('holds, with what was kept, as records are added', async () => {
      const { owner, counsellor } = await aReadPortfolio(api, 2);
      const kept = await headOf(owner);
      await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
      await settled(api.counsellor);

      expect((await owner.browser.get(`${LOG}/check`)).json()).toMatchObject({
        holds: true,
        result: 'whole',
        records: 3,
      });
      expect(await check(owner, ` ${kept.toUpperCase()}\n`)).toMatchObject({
        holds: true,
        result: 'kept',
        broken: null,
      });
    });

    it('holds for a log that is empty', async () => {
      const owner = await anOwner(api.portfolio.url);

      const answer = (await owner.browser.get(`${LOG}/check`, { 'accept-language': 'fr' })).json();

      expect(answer).toEqual({
        holds: true,
        result: 'whole',
        text: 'Personne n’a encore lu : le journal est vide.',
        records: 0,
        head: null,
        broken: null,
      });
    });

    it('does not hold when the log was forged as a whole, or cut short, since; and says so', async () => {
      const { owner } = await aReadPortfolio(api, 3);
      const kept = await headOf(owner);
      const forge = 'DELETE FROM access_seal WHERE owner_id = $1';
      await asAdmin(api.settings, forge, [owner.id]);
      await asAdmin(api.settings, `UPDATE access_record SET action = 'print' WHERE owner_id = $1`, [owner.id]);

      // The chain by itself is whole: only what the person kept tells.
      expect((await owner.browser.get(`${LOG}/check`)).json()).toMatchObject({ result: 'whole' });
      expect(await check(owner, kept)).toMatchObject({
        holds: false,
        result: 'changed',
        text: expect.stringMatching(/not the one/),
      });
      await asAdmin(api.settings, forge, [owner.id]);
      await asAdmin(api.settings, 'DELETE FROM access_record WHERE owner_id = $1', [owner.id]);
      await anInsertedRecord(api, owner.id);
      expect(await check(owner, kept, 'fr')).toMatchObject({
        holds: false,
        result: 'missing',
        text: expect.stringContaining('Des lignes ont disparu'),
      });
    });

    it.each(['', '12', '0:' + 'a'.repeat(64), '1:abc', `1:${'g'.repeat(64)}`, 7])(
      'takes no %j for a mark',
      async (head) => {
        const { browser } = await anOwner(api.portfolio.url);

        const answer = await browser.post(`${LOG}/check`, { head });

        expect(answer.status).toBe(400);
        expect(answer.json()).toMatchObject({ errors: [{ field: 'head' }] });
      },
    );

    it('says nothing of another’s chain, whose mark is not in one’s own', async () => {
      const [{ owner }, other] = [await aReadPortfolio(api, 2), await aReadPortfolio(api, 2)];

      expect(await check(owner, await headOf(other.owner))).toMatchObject({ holds: false, result: 'changed' });
    });
  });

  describe('checked by the script, without Lorfolio', () => {
    async function downloaded(owner: Person, change: (journal: Journal) => void = () => undefined) {
      const answer = await owner.browser.get(`${LOG}/download`);
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename=journal.json');
      const journal = answer.json<Journal & Record<string, unknown>>();
      change(journal);
      const path = join(folder, `${owner.id}.json`);
      await writeFile(path, JSON.stringify(journal));
      return path;
    }

    it('is whole, and the kept mark is in it', async () => {
      const { owner } = await aReadPortfolio(api, 3);
      const path = await downloaded(owner);

      const whole = await ran([SCRIPT, path]);
      const kept = await ran([SCRIPT, path, await headOf(owner)]);

      expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('La chaîne est entière : 3 lignes') });
      expect(whole.out).toContain('The chain is whole: 3 records');
      expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('Votre repère est dans la chaîne') });
    });

    it.each<[string, (journal: Journal) => void, number]>([
      ['altered', ({ records }) => (records[1]!['action'] = 'export'), 2],
      ['altered in its microseconds', ({ records }) => (records[1]!['readAt'] = '2026-11-26T10:00:00.000001Z'), 2],
      ['removed', ({ records }) => records.splice(1, 1), 2],
      ['removed at the end', ({ records }) => records.pop(), 3],
      ['doubled', ({ records }) => records.splice(1, 0, records[0]!), 2],
      ['exchanged', ({ records }) => records.reverse(), 1],
    ])('names the first record that is wrong when one was %s', async (_, change, position) => {
      const { owner } = await aReadPortfolio(api, 3);

      const { code, out } = await ran([SCRIPT, await downloaded(owner, change)]);

      expect(out).toContain(`La chaîne est ROMPUE à la ligne ${position}`);
      expect(out).toContain(`The chain is BROKEN at record ${position}`);
      expect(code).toBe(1);
    });

    it('says when the kept mark is not in it, is none, or the file is no journal', async () => {
      const { owner } = await aReadPortfolio(api, 2);
      const path = await downloaded(owner);

      expect(await ran([SCRIPT, path, `2:${'a'.repeat(64)}`])).toMatchObject({
        code: 1,
        out: expect.stringContaining('N’EST PAS'),
      });
      expect(await ran([SCRIPT, path, `9:${'a'.repeat(64)}`])).toMatchObject({
        code: 1,
        out: expect.stringContaining('disappeared'),
      });
      expect(await ran([SCRIPT, path, '9:9'])).toMatchObject({ code: 2 });
      expect(await ran([SCRIPT, SCRIPT])).toMatchObject({ code: 2 });
      expect(await ran([SCRIPT])).toMatchObject({ code: 2 });
    });

    it('leaves with the archive, beside the log', async () => {
      const { owner } = await aReadPortfolio(api, 2);

      const entries = await unzipped((await owner.browser.get('/api/auth/archive')).bytes);
      const [script, journal] = [join(folder, 'verifier.mjs'), join(folder, 'taken.json')];
      await writeFile(script, entries.get('verifier-journal.mjs')!);
      await writeFile(journal, entries.get('journal.json')!);

      expect(await readFile(script, 'utf8')).toBe(await readFile(SCRIPT, 'utf8'));
      expect(await ran([script, journal, await headOf(owner)])).toMatchObject({ code: 0 });
    });
  });
});
