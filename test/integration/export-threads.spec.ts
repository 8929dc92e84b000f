import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newId, notFound } from '#common';
import type { DocumentSource, PortfolioView } from '#consent';
import { eventually } from '#testing';
import { Renderer } from '../../apps/export/src/rendering/renderer.js';
import { USUAL_LIMITS, type RenderingLimits } from '../../apps/export/src/rendering/rendering-limits.js';
import * as hostile from './hostile-pdfs.js';
import { defaultComposition } from '#portfolio';

/** Characters that break programs: marks without a letter, either direction, none to be seen, half of a pair, emoji in families. */
const ODD = '\u0301\u202E\u200B\uD83D👩\u200D👩\u200D👧\u0000\uFEFF\u2028مرحبا שלום \uFFFE';

/** Threads that make documents: these run what was built. */
describe('a renderer', () => {
  const renderers: Renderer[] = [];
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'lorfolio-spec-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    for (const renderer of renderers.splice(0)) await renderer.onApplicationShutdown();
  });
  const aRenderer = (limits: Partial<RenderingLimits> = {}) => {
    const renderer = new Renderer({ ...USUAL_LIMITS, ...limits }, { evidence: folder });
    renderers.push(renderer);
    return renderer;
  };

  const madeAt = new Date('2026-11-27T00:00:00Z');
  const verifyAt = 'https://lorfolio.example/verifier-un-document';
  const aView = (experiences: number, description: string): PortfolioView => ({
    ownerId: newId(),
    profile: { givenName: 'Inès', familyName: 'Morel', headline: null, summary: null },
    experiences: Array.from({ length: experiences }, (_, index) => ({
      ...{ id: newId(), kind: 'job' as const, title: `Vendeuse ${index}`, organisation: null, place: null },
      ...{ startedOn: '2019', endedOn: null, ongoing: false, description, results: null },
    })),
  });
  const aTask = (view: PortfolioView, code: string | null = null) => {
    const document = { id: newId(), version: 3, name: 'CV', code, ...defaultComposition('cv-by-date', 'fr') };
    const task = { source: JSON.stringify({ document, view } satisfies DocumentSource), madeAt, verifyAt };
    return () => task;
  };
  const SHORT = aTask(aView(2, 'Accueil et caisse'));
  /** Minutes of work. */
  const ENDLESS = aTask(aView(1, `e${'\u0301'.repeat(200_000)}`));
  const LONG = aTask(aView(2000, 'Accueil, caisse et mise en rayon. '.repeat(600)));
  const HEAVY = aTask(aView(20_000, 'Accueil et caisse'));

  it('makes the same bytes in any thread, and previews those', async () => {
    const [one, other] = [aRenderer(), aRenderer()];

    const pdf = await one.make('a', 'document', SHORT);
    const again = await other.make('a', 'document', SHORT);
    const preview = await other.make('a', 'preview', SHORT);

    expect(Buffer.from(again.content).equals(Buffer.from(pdf.content))).toBe(true);
    expect(preview).toMatchObject({ version: 3, pageCount: 1 });
  });

  it('stops what takes too long, in words, and the next document has another thread', async () => {
    const renderer = aRenderer({ seconds: 3, megabytes: 2000 });

    await expect(renderer.make('a', 'document', ENDLESS)).rejects.toMatchObject({ code: 'too_demanding' });

    expect((await renderer.make('a', 'document', SHORT)).content.length).toBeGreaterThan(1000);
  });

  it('stops what takes too much memory, in words, and the next document has another thread', async () => {
    const renderer = aRenderer({ seconds: 60, megabytes: 48 });

    await expect(renderer.make('a', 'document', HEAVY)).rejects.toMatchObject({ code: 'too_demanding' });

    expect((await renderer.make('a', 'document', SHORT)).content.length).toBeGreaterThan(1000);
  });

  it('stops what has too many pages, in words that say how many, before they take much room', async () => {
    const renderer = aRenderer({ seconds: 60, megabytes: 2000 });
    await renderer.make('a', 'document', SHORT);
    const before = process.memoryUsage.rss();

    await expect(renderer.make('a', 'document', LONG)).rejects.toMatchObject({
      code: 'too_demanding',
      text: { fr: expect.stringContaining('600 pages au plus') },
    });

    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(500);
  });

  it.each([
    ['a page', () => hostile.withPageContent(hostile.aBomb())],
    ['an object stream', () => hostile.withObjectStream(hostile.aBomb())],
    ['a table of objects', () => hostile.withXrefStream(hostile.aBomb())],
  ])('draws nothing of a file that unpacks to gigabytes, in little room, and draws the next: %s', async (_, make) => {
    const renderer = aRenderer();
    const drawn = await renderer.make('a', 'preview', SHORT);
    const content = make();
    const before = process.memoryUsage.rss();
    let most = before;
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);

    const copy = await renderer.make('a', 'copy', () => ({ mediaType: 'application/pdf', content, room: 1e8 }));

    clearInterval(look);
    expect(copy).toEqual({ pageCount: 0, pages: [] });
    expect((most - before) / 1e6).toBeLessThan(450);
    expect((await renderer.make('a', 'preview', SHORT)).pages[0]?.text).toBe(drawn.pages[0]?.text);
  });

  it('makes other people’s documents while one person’s is endless, however often they ask for it', async () => {
    const renderer = aRenderer({ seconds: 8, megabytes: 2000 });
    const order: string[] = [];
    const told = (who: string) => (error?: unknown) => void order.push(error instanceof Error ? `${who} stopped` : who);

    const endless = ['1', '2', '3'].map((which) =>
      renderer.make('hostile', 'document', ENDLESS).then(told('hostile'), told(`hostile ${which}`)),
    );
    await Promise.all(['b', 'c', 'd'].map((who) => renderer.make(who, 'document', SHORT).then(told(who), told(who))));

    expect(order.sort()).toEqual(['b', 'c', 'd']);
    await renderer.onApplicationShutdown();
    await Promise.all(endless);
  });

  /** A document for each of so many people at once. @returns the most threads that there were when one was made */
  const threadsFor = async (renderer: Renderer, people: number) => {
    const ask = (_: unknown, index: number) =>
      renderer.make(`person ${index}`, 'document', SHORT).then(() => renderer.threadCount);
    return Math.max(...(await Promise.all(Array.from({ length: people }, ask))));
  };

  it('keeps to one thread while one is enough, and takes another when many wait', async () => {
    const renderer = aRenderer();

    // The first brings a thread along; whoever waits for that waits for no document.
    for (const people of [20, 1, 1, 1, 1, 1, 8]) expect(await threadsFor(renderer, people)).toBe(1);
    expect(await threadsFor(renderer, 20)).toBe(2);
  });

  it('takes another thread for those behind a long document', async () => {
    const renderer = aRenderer({ seconds: 60, megabytes: 2000 });
    await renderer.make('a', 'document', SHORT);
    const endless = renderer.make('hostile', 'document', ENDLESS).catch(() => undefined);

    await renderer.make('b', 'document', SHORT);

    expect(renderer.threadCount).toBe(2);
    await renderer.onApplicationShutdown();
    await endless;
  });

  it('is at one thread again after all have ended', async () => {
    const renderer = aRenderer({ idleMs: 50 });
    await threadsFor(renderer, 1);
    expect(await threadsFor(renderer, 20)).toBe(2);
    await eventually(
      () => Promise.resolve(renderer.threadCount),
      (count) => count === 0,
    );

    expect(await threadsFor(renderer, 4)).toBe(1);
  });

  it.each<[string, PortfolioView]>([
    ['a text of 100,000 characters', aView(1, 'Accueil et caisse. '.repeat(5300))],
    ['a word of 100,000 letters', aView(1, 'a'.repeat(100_000))],
    ['2,000 items', aView(2000, 'Accueil et caisse')],
    ['a list of 10,000 lines', aView(1, '- ligne\n'.repeat(10_000))],
    ['odd characters', aView(3, ODD.repeat(500))],
    ['20,000 marks on one letter', aView(1, `e${'\u0301'.repeat(20_000)}`)],
  ])('comes to a PDF or to words within its limits: %s', async (_, view) => {
    const renderer = aRenderer();

    const ended = await renderer.make('a', 'document', aTask(view)).then(
      async ({ content }) => (await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise).numPages > 0,
      (error: unknown) => (error as { code?: string }).code,
    );

    expect([true, 'too_demanding']).toContain(ended);
  });

  it('tells a fault from a document that is too long', async () => {
    await expect(aRenderer().make('a', 'document', () => ({ source: '{', madeAt, verifyAt }))).rejects.toMatchObject({
      name: 'SyntaxError',
    });
  });

  it('counts, for who asks by the code, the confirmations of what the document says today', async () => {
    const confirmation = {
      ...{ by: 'Claire Weber', organisation: null, relation: 'counsellor' as const, sentence: null },
      ...{ confirmedAt: '2026-03-12T09:30:00Z', confirmedName: 'Vendre', changedSince: false },
    };
    const confirmations = [confirmation, { ...confirmation, changedSince: true }];
    const skills = [{ id: newId(), name: 'Vendre', details: null, level: null, contexts: [], confirmations }];

    const { coded } = await aRenderer().make('a', 'document', aTask({ ...aView(1, ''), skills }, '7K2M9QXW4TVA'));

    expect(coded).toEqual({ code: '7K2M9QXW4TVA', kind: 'cv-by-date', language: 'fr', confirmations: 1 });
  });

  it('reads what a document is made of when its turn comes, or it is the next: what waits holds nothing', async () => {
    const renderer = aRenderer({ threads: 1 });
    const read: string[] = [];
    let go = () => {};
    const first = renderer.make('a', 'document', async () => {
      read.push('a');
      await new Promise<void>((resolve) => (go = resolve));
      return SHORT();
    });
    const others = ['b', 'c', 'd'].map((who) =>
      renderer.make(who, 'document', () => {
        read.push(who);
        return SHORT();
      }),
    );
    await Promise.resolve();
    const readWhileTheFirstLasts = [...read];
    go();
    await Promise.all([first, ...others]);

    expect(readWhileTheFirstLasts).toEqual(['a', 'b']);
    expect(read).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers what the reading answers, and goes on with the next', async () => {
    const renderer = aRenderer({ threads: 1 });
    const gone = renderer.make('a', 'document', () => Promise.reject(notFound()));
    const next = renderer.make('b', 'document', SHORT);

    await expect(gone).rejects.toMatchObject({ code: 'not_found' });
    expect((await next).content.length).toBeGreaterThan(1000);
  });

  it('lets as many wait as it says, and says when to come back to whoever comes after', async () => {
    const renderer = aRenderer({ threads: 1, waiting: 4 });

    const answers = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((who) => renderer.make(who, 'document', SHORT)),
    );

    // One is made, of the next the sources are read, four wait.
    expect(answers.map(({ status }) => status)).toEqual([...Array<string>(6).fill('fulfilled'), 'rejected']);
    expect(answers.at(-1)).toMatchObject({
      reason: { code: 'too_many_requests', details: { retryAfter: expect.any(Number) } },
    });
  });

  it('ends at once, whatever a thread is at', async () => {
    const renderer = aRenderer({ megabytes: 2000 });
    const underway = expect(renderer.make('a', 'document', ENDLESS)).rejects.toThrow();
    await renderer.make('b', 'document', SHORT);

    const begun = performance.now();
    await renderer.onApplicationShutdown();
    await underway;

    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
