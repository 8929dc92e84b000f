import { readFileSync } from 'node:fs';
import { cvPdf } from '#documents';
import { anOwner, eventually, type TestApp } from '#testing';
import { PdfAttachments } from '../../apps/portfolio/src/imports/pdf-attachments.js';
import { USUAL_LIMITS, type ReadingLimits } from '../../apps/portfolio/src/imports/reading-limits.js';
import * as hostile from './hostile-pdfs.js';
import { send } from './cv-imports.js';
import { startPortfolio } from './portfolio-service.js';
import { aForm } from './uploads.js';

const usual = (content = '{"basics":{"label":"Boulangère"}}') =>
  cvPdf(
    { ownerId: 'o', profile: { givenName: 'Inès', familyName: 'Morel', headline: null, summary: null } },
    {
      language: 'fr',
      madeAt: new Date('2026-11-27'),
      attachments: [{ name: 'resume.json', mediaType: 'application/json', content }],
    },
  );

/** Megabytes of this process and of those that it has started. */
function heldMegabytes(): number {
  return (process.memoryUsage.rss() + readers().reduce((sum, pid) => sum + rssOf(pid), 0)) / 1e6;
}

/** The processes that this one has started. */
function readers(): string[] {
  return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
}

function rssOf(pid: string): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // It has ended in between.
  }
}

/** The result, how long it took, and by how much more was held meanwhile than before, at most. */
async function measured<T>(work: () => Promise<T>) {
  const before = heldMegabytes();
  let most = before;
  const look = setInterval(() => (most = Math.max(most, heldMegabytes())), 5);
  const begun = performance.now();
  try {
    const result = await work();
    return { result, seconds: (performance.now() - begun) / 1000, megabytes: most - before };
  } finally {
    clearInterval(look);
  }
}

const FLATE = '/Filter/FlateDecode';
const WIDE = `${FLATE}/DecodeParms<</Predictor 15/Columns 1000000000>>`;
const MEMORY = /plus de 256 Mo de mémoire/;
const DAMAGED = /abîmé ou incomplet/;

const FILES: [string, () => Buffer | Promise<Buffer>, string, RegExp][] = [
  ['an attachment of gigabytes', () => hostile.withAttached(1, FLATE, hostile.aBomb()), 'too_complex', MEMORY],
  ['attachments that are large together', () => hostile.withAttached(9, FLATE, hostile.aBomb(0.0625)), 'too_complex', MEMORY],
  ['an attachment in rows of gigabytes', () => hostile.withAttached(1, WIDE, hostile.aBomb()), 'not_json', /ni un PDF ni du JSON/],
  ['an object stream of gigabytes', () => hostile.withObjectStream(hostile.aBomb()), 'too_complex', MEMORY],
  ['a table of objects of gigabytes', () => hostile.withXrefStream(hostile.aBomb()), 'too_complex', MEMORY],
  ['pages of gigabytes, which are not read', () => hostile.withPageContent(hostile.aBomb()), 'no_data_inside', /pas de données/],
  ['5,000 attachments', () => hostile.withAttached(5000, '', Buffer.from('{}')), 'too_many_files', /20 au plus/],
  ['pages 20,000 deep', () => hostile.withDeepPages(20_000), 'no_data_inside', /pas de données/],
  ['a list 4,000,000 deep', () => hostile.withDeepArray(4_000_000), 'unreadable', DAMAGED],
  ['a table that follows itself', () => hostile.withEndlessXref(), 'no_data_inside', /pas de données/],
  ['a password', () => hostile.withPassword(), 'encrypted', /protégé par un mot de passe/],
  ['no end', () => usual().subarray(0, 900), 'unreadable', DAMAGED],
]; // prettier-ignore

describe('a PDF that is made to do harm', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it.each(FILES)('ends in words, within time and memory: %s', async (_, make, code, words) => {
    const owner = await anOwner(api.url);
    const file = await make();

    const { result, seconds, megabytes } = await measured(() => send(owner, file));

    expect(result.headers.get('content-type')).toContain('application/problem+json');
    expect([result.status, result.json()]).toMatchObject([
      400,
      { detail: expect.stringMatching(words), errors: [{ field: 'file', code }] },
    ]);
    expect(seconds).toBeLessThan(USUAL_LIMITS.seconds + 2);
    // What the reading process may hold, what it can take between two looks, and the file on its way.
    expect(megabytes).toBeLessThan(USUAL_LIMITS.megabytes + 200);
  });

  it('leaves the service as it was', async () => {
    const owner = await anOwner(api.url);

    expect((await send(owner, hostile.withAttached(1, FLATE, hostile.aBomb()))).status).toBe(400);

    expect((await send(owner, usual())).status).toBe(201);
    expect(
      await eventually(
        () => Promise.resolve(readers()),
        (running) => running.length === 0,
      ),
    ).toEqual([]);
  });
});

describe('reading PDF files', () => {
  const reader = (limits: Partial<ReadingLimits> = {}) => new PdfAttachments({ ...USUAL_LIMITS, ...limits });

  it('ends after its time, and says how long that is', async () => {
    await expect(reader({ seconds: 0.01 }).of('a', usual())).rejects.toMatchObject({
      text: { fr: expect.stringContaining('plus de 0.01 secondes') },
      details: { fields: [{ code: 'too_complex' }] },
    });
  });

  it('takes one person’s file while another sends as many as they can', async () => {
    const [pdf, reading] = [usual(), reader({ processes: 1 })];
    const order: string[] = [];
    const ask = (who: string) => reading.of(who, pdf).finally(() => order.push(who));

    const flood = ['a', 'a', 'a', 'a', 'a'].map(ask);
    await ask('b');

    expect(order).toEqual(['a', 'b']);
    await Promise.all(flood);
  });

  it('takes it even when what the other sent does not end', async () => {
    const [pdf, reading] = [usual(), reader({ megabytes: 100_000 })];
    const endless = Promise.allSettled(
      [1, 2, 3].map(() => reading.of('a', hostile.withAttached(1, FLATE, hostile.aBomb(0.25)))),
    );

    expect(await reading.of('b', pdf)).toMatchObject([{ name: 'resume.json' }]);

    await endless;
  });
});

describe('sending more PDF files than can be read', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it('is answered 429, with a word on when to come back, and to nobody else', async () => {
    const [flooding, other] = [await anOwner(api.url), await anOwner(api.url)];
    const pdf = usual();

    const flood = Array.from({ length: 16 }, () => send(flooding, pdf));
    await Promise.race(flood);
    const answer = await send(other, pdf);

    const refused = (await Promise.all(flood)).filter(({ status }) => status === 429);
    expect(answer.status).toBe(201);
    expect(refused.length).toBeGreaterThan(0);
    for (const each of refused) {
      expect(Number(each.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(each.json()).toMatchObject({ code: 'too_many_requests', detail: expect.stringContaining('Réessayez') });
    }
    expect((await send(flooding, pdf)).status).toBe(201);
  });

  it('so are photos', async () => {
    const [flooding, other] = [await anOwner(api.url), await anOwner(api.url)];
    const { default: sharp } = await import('sharp');
    const bytes = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const put = ({ browser }: typeof other) =>
      browser.send('PUT', '/api/portfolio/photo', aForm({}, { name: 'moi.png', bytes }));

    const flood = Array.from({ length: 16 }, () => put(flooding));
    await Promise.race(flood);
    const answer = await put(other);

    const refused = (await Promise.all(flood)).filter(({ status }) => status === 429);
    expect([answer.status, refused.length > 0]).toEqual([200, true]);
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
