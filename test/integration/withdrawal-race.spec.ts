import { performance } from 'node:perf_hooks';
import { aCounsellor, aGrant, anOwner, type Answer, type Browser } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

const READERS = 50;
/** Withdrawn one after the other, and given again, while all go on reading. */
const ROUNDS = 3;

interface Read {
  sentAt: number;
  answeredAt: number;
  reader: string;
  path: string;
  answer: Answer;
}

/** Each service has its own connections and its own process in earnest; they share nothing but the database. */
describe('fifty readers whose grants are being withdrawn', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  it('get nothing by a request that is sent after the withdrawal was answered', async () => {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre' });
    await aFilledPortfolio(owner.browser);
    const form = aForm({ title: 'Mon diplôme' }, { name: 'a.pdf', bytes: aPdf(50_000) });
    const { id: fileId } = (await owner.browser.post('/api/portfolio/evidence', form)).json<{ id: string }>();
    const readers = await Promise.all(
      Array.from({ length: READERS }, () => aCounsellor(api.settings, api.counsellor.url)),
    );

    const reads: Read[] = [];
    let stopped = false;
    async function goOnReading(reader: string, path: string, browser: Browser): Promise<void> {
      while (!stopped) {
        const sentAt = performance.now();
        const answer = await browser.get(path);
        reads.push({ sentAt, answeredAt: performance.now(), reader, path, answer });
      }
    }

    /** From when to when each reader's grant was surely closed: from an answered withdrawal to the next grant's request. */
    const closed: { reader: string; from: number; to: number }[] = [];
    async function withdrawAll(): Promise<void> {
      for (let round = 0; round < ROUNDS; round++) {
        const grants = await Promise.all(
          readers.map((reader) => aGrant(owner, reader, { sections: ['evidence', 'skills'] })),
        );
        await Promise.all(
          readers.map(async ({ id: reader }, i) => {
            const answer = await owner.browser.delete(`/api/portfolio/grants/${grants[i]!.id}`);
            expect(answer.status).toBe(204);
            closed.push({ reader, from: performance.now(), to: Infinity });
          }),
        );
        // Time to be caught in, and then given anew.
        const before = reads.length;
        while (reads.length < before + READERS * 2) await readers[0]!.browser.get('/api/counsellor/portfolios');
        const now = performance.now();
        if (round < ROUNDS - 1) for (const span of closed) span.to = Math.min(span.to, now);
      }
      stopped = true;
    }

    const at = (reader: (typeof readers)[number], i: number): [string, Browser] => {
      const portfolio = `/api/counsellor/portfolios/${owner.id}`;
      if (i % 5 === 4) return [`/api/export/portfolios/${owner.id}/cv.pdf`, reader.browser.at(api.exporting.url)];
      if (i % 5 === 3) return [`${portfolio}/evidence/${fileId}/file`, reader.browser];
      return [i % 5 === 2 ? `${portfolio}/access` : portfolio, reader.browser];
    };
    await Promise.all([...readers.map((reader, i) => goOnReading(reader.id, ...at(reader, i))), withdrawAll()]);

    const late = reads.filter(({ reader, sentAt, answeredAt }) =>
      closed.some((span) => span.reader === reader && sentAt > span.from && answeredAt < span.to),
    );
    expect(late.length).toBeGreaterThan(READERS);
    expect(late.filter(({ answer }) => answer.status !== 404).map(({ path, answer }) => [path, answer.status])).toEqual(
      [],
    );
    expect(new Set(late.map(({ answer }) => answer.text)).size).toBe(1);
    // And meanwhile they did read: else there was nothing to withdraw.
    const seen = reads.filter(({ answer }) => answer.status === 200);
    for (const kind of ['access', 'file', 'cv.pdf', owner.id]) {
      expect([kind, seen.some(({ path }) => path.endsWith(kind))]).toEqual([kind, true]);
    }
    const odd = reads.filter(({ answer }) => ![200, 404].includes(answer.status));
    expect(odd.map(({ path, answer }) => [path, answer.status, answer.text])).toEqual([]);
  });
});
