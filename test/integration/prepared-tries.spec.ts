import { PDFDocument, PDFName } from 'pdf-lib';
import { anOwner, asAdmin, startApp, type Answer, type Browser } from '#testing';
import { Preparation } from '../../apps/export/src/prepared/preparation.js';
import { PreparedSweeper } from '../../apps/export/src/prepared/prepared-sweeper.js';
import { exportRoot, startServices, type Services } from './services.js';
import { upload } from './uploads.js';

const FILES = '/api/export/prepared-files';
const MOST_KEPT = 20;

/** Rows for which nothing is queued, so that nobody else is at them. */
describe('files that are prepared', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aDocument() {
    const owner = await anOwner(api.portfolio.url);
    const draft = { name: 'Complet', kind: 'portfolio', language: 'fr' };
    const { id } = (await owner.browser.post('/api/portfolio/documents', draft)).json<{ id: string }>();
    const rows = (state: string, count = 1) =>
      asAdmin<{ id: string }>(
        api.settings,
        `INSERT INTO prepared_file (owner_id, id, asked_by, document_id, language, state, asked_at, expires_at)
           SELECT $1, gen_random_uuid(), $1, $2, 'fr', $3, now(), now() + interval '1 day' FROM generate_series(1, $4) RETURNING id`,
        [owner.id, id, state, count],
      );
    return { owner, documentId: id, browser: owner.browser.at(api.exporting.url), rows };
  }
  const make = (id: string) => api.exporting.app.get(Preparation).make(id, false);
  const sweep = () => api.exporting.app.get(PreparedSweeper).sweep();
  const stateOf = async (browser: Browser, id: string) =>
    (await browser.get(`${FILES}/${id}`)).json<{ state: string }>().state;
  const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

  it('are whole when two make the same one: the one that was begun last puts it down', async () => {
    const { browser, rows } = await aDocument();
    const [row] = await rows('waiting');

    await Promise.all([make(row!.id), make(row!.id)]);

    expect(await stateOf(browser, row!.id)).toBe('ready');
    expect((await browser.get(`${FILES}/${row!.id}/file`)).status).toBe(200);
  });

  it('are made without the copy of a file that takes too long to draw', async () => {
    const { owner, browser, rows } = await aDocument();
    await upload(owner, { title: 'Sans fin' }, await anEndlessPdf(), 'sans-fin.pdf');
    const [row] = await rows('waiting');
    const hasty = await startApp((settings) => exportRoot(settings, { seconds: 4 }), api.settings, api.clock);

    await hasty.app.get(Preparation).make(row!.id, true);
    await hasty.close();

    expect((await browser.get(`${FILES}/${row!.id}`)).json()).toMatchObject({
      state: 'ready',
      steps: 2,
      failure: null,
    });
  });

  it('are no longer waited for when their document lies in the bin', async () => {
    const { owner, documentId, browser, rows } = await aDocument();
    const [row] = await rows('waiting');
    await owner.browser.delete(`/api/portfolio/documents/${documentId}`);

    await make(row!.id);

    expect(await stateOf(browser, row!.id)).toBe('cancelled');
  });

  it('are no more than can be kept, by whatever number of requests', async () => {
    const { browser, documentId, rows } = await aDocument();
    await rows('cancelled', MOST_KEPT - 1);

    const answers = await Promise.all(Array.from({ length: 6 }, () => browser.post(FILES, { documentId })));

    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await browser.get(FILES)).json()).toHaveLength(MOST_KEPT);
  });

  it('are three at once, those that are begun again too', async () => {
    const { browser, rows } = await aDocument();
    await rows('waiting', 3);
    const [cancelled] = await rows('cancelled');

    const answer = await browser.post(`${FILES}/${cancelled!.id}/retry`, {}, { 'accept-language': 'fr' });

    expect(answer.status).toBe(429);
    expect(answer.json()).toMatchObject({ detail: expect.stringContaining('3 fichiers se préparent déjà') });
    expect(await stateOf(browser, cancelled!.id)).toBe('cancelled');
  });

  it('are given up when nobody can be at them any more, and can be asked for again', async () => {
    const { browser, rows } = await aDocument();
    const [row] = await rows('underway');

    await sweep();
    expect(await stateOf(browser, row!.id)).toBe('underway');
    await asAdmin(api.settings, `UPDATE prepared_file SET asked_at = $2 WHERE id = $1`, [row!.id, hoursAgo(6)]);
    await sweep();

    expect((await browser.get(`${FILES}/${row!.id}`)).json()).toMatchObject({ state: 'failed', failure: 'unexpected' });
    expect((await browser.post(`${FILES}/${row!.id}/retry`, {})).status).toBe(200);
  });

  const hoursAgo = (hours: number) => new Date(api.clock.now().getTime() - hours * 60 * 60 * 1000);
});

/** A page that is painted over, again and again. */
async function anEndlessPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const painted = pdf.context.flateStream('0 0 595 842 re f\n'.repeat(100_000));
  page.node.set(PDFName.of('Contents'), pdf.context.register(painted));
  return Buffer.from(await pdf.save());
}
