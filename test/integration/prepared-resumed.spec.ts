import { jest } from '@jest/globals';
import { rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { anOwner, asAdmin, type Browser } from '#testing';
import { PreparedSweeper } from '../../apps/export/src/prepared/prepared-sweeper.js';
import { startServices } from './services.js';
import { cleanUp, end, folderFor, people, startLorfolio, until } from './standalone-process.js';
import { filesIn, upload } from './uploads.js';

jest.setTimeout(120_000);
afterAll(cleanUp);

/** Longer than the ten seconds after which a work whose process fell silent is begun again, and the ten until somebody looks. */
const PATIENCE = 60_000;
const FILES = '/api/export/prepared-files';

interface Prepared {
  id: string;
  state: string;
  stepsDone: number;
}

async function aLongPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 20; page++)
    pdf.addPage([595, 842]).drawRectangle({ x: 50, y: 50, width: 400, height: 700 });
  return Buffer.from(await pdf.save());
}

async function ask(browser: Browser): Promise<string> {
  const body = { name: 'Complet', kind: 'portfolio', language: 'fr' };
  const documentId = (await browser.post('/api/portfolio/documents', body)).json<{ id: string }>().id;
  const answer = await browser.post(FILES, { documentId });
  expect(answer.status).toBe(201);
  return answer.json<Prepared>().id;
}

describe('a file that is being prepared', () => {
  it('is made to its end after the process was killed', async () => {
    const folder = folderFor(people()[0]!);
    const first = startLorfolio({ folder });
    const owner = await anOwner(await first.ready);
    for (let each = 0; each < 6; each++) await upload(owner, { title: `Dossier ${each}` }, await aLongPdf());
    const id = await ask(owner.browser);
    const look = async (browser: Browser) => (await browser.get(`${FILES}/${id}`)).json<Prepared>();
    await until(async () => (await look(owner.browser)).stepsDone > 0);
    expect(await look(owner.browser)).toMatchObject({ state: 'underway' });

    end(first.child.pid!, 'SIGKILL');
    await first.over;
    const second = startLorfolio({ folder });
    const again = owner.browser.at(await second.ready);

    await until(async () => (await look(again)).state === 'ready', PATIENCE);
    expect((await again.get(`${FILES}/${id}/file`)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.over).toMatchObject({ code: 0 });
  });

  it('is tried again when its place on the disk was not there, and goes from the disk in its time', async () => {
    const api = await startServices();
    try {
      const owner = await anOwner(api.portfolio.url);
      const folder = join(api.settings.evidenceFolder, 'prepared');
      await rmdir(folder);
      await writeFile(folder, 'in the way');
      const browser = owner.browser;
      const body = { name: 'Complet', kind: 'portfolio', language: 'fr' };
      const documentId = (await browser.post('/api/portfolio/documents', body)).json<{ id: string }>().id;
      const at = browser.at(api.exporting.url);
      const { id } = (await at.post(FILES, { documentId })).json<Prepared>();
      const attempts = async () =>
        (
          await asAdmin<{ attempts: number }>(api.settings, 'SELECT attempts FROM prepared_file WHERE id = $1', [id])
        )[0]!.attempts;
      const toBeTriedAgain = () => asAdmin(api.settings, `SELECT id FROM queue.job WHERE state = 'retry'`);
      await until(async () => (await toBeTriedAgain()).length > 0);
      await rm(folder);

      await until(async () => (await at.get(`${FILES}/${id}`)).json<Prepared>().state === 'ready', PATIENCE);
      expect(await attempts()).toBeGreaterThan(1);
      expect(await filesIn(folder, owner.id)).toEqual([id]);

      api.clock.advance(8);
      await api.exporting.app.get(PreparedSweeper).sweep();
      expect(await filesIn(folder, owner.id)).toEqual([]);
      expect(await asAdmin(api.settings, 'SELECT id FROM prepared_file')).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
