import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentSource, PortfolioView } from '#consent';
import { defaultComposition, DOCUMENT_KINDS, type DocumentKind } from '#portfolio';
import { Renderer } from '../../apps/export/src/rendering/renderer.js';
import { USUAL_LIMITS } from '../../apps/export/src/rendering/rendering-limits.js';

interface Task {
  source: string;
  madeAt: Date;
  verifyAt: string;
}

/** No evidence has a picture. */
const NO_FILES = { evidence: '' };
const LONG = 100_000;
const MANY = 2000;
const madeAt = new Date('2026-11-27T00:00:00Z');
const verifyAt = 'https://lorfolio.example/verifier-un-document';

/** One of each thing, every text of it as long as that. */
function longTexts(text: string): PortfolioView {
  const contact = {
    ...{ email: text, phone: text, address: text, website: `https://exemple.fr/${text}`, mobility: text },
    ...{ commune: { code: '57463', name: text, postalCode: '57000' }, drivingLicences: ['B' as const] },
  };
  return {
    ownerId: 'o',
    profile: { givenName: text, familyName: text, headline: text, summary: text, contact },
    experiences: [experience(0, text)],
    skills: [skill(0, text, ['x0'])],
    languages: [{ id: 'l', name: text, level: 'B1' }],
    evidence: [evidence(0, text)],
  };
}

/** So many of each thing, each tied to all the others. */
function manyThings(count: number): PortfolioView {
  const each = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const all = each((index) => `x${index}`);
  return {
    ownerId: 'o',
    profile: { givenName: 'Inès', familyName: 'Morel', headline: null, summary: null },
    experiences: each((index) => experience(index, 'Accueil et caisse')),
    skills: each((index) => skill(index, 'Rendre la monnaie', all)),
    languages: each((index) => ({ id: `l${index}`, name: `Langue ${index}`, level: 'B1' as const })),
    evidence: each((index) => evidence(index, 'Attestation')),
  };
}

function experience(index: number, text: string) {
  return {
    ...{ id: `x${index}`, kind: 'job' as const, title: text, organisation: text, place: text },
    ...{ startedOn: '2019', endedOn: null, ongoing: false, description: text, results: text },
  };
}

function skill(index: number, text: string, experienceIds: string[]) {
  const confirmation = {
    ...{ by: text, organisation: text, relation: 'employer' as const, sentence: text },
    ...{ confirmedAt: '2026-03-12T09:30:00.000Z', confirmedName: text, changedSince: true },
  };
  return {
    ...{ id: `s${index}`, name: text, details: text, level: 2 as const, contexts: [text], experienceIds },
    classifications: [`${index} ${text}`],
    levels: ([1, 2] as const).map((level) => ({
      ...{ level, saidAt: `202${level}-03-12T09:30:00.000Z`, difficulty: null, setting: null },
    })),
    confirmations: [confirmation],
  };
}

function evidence(index: number, text: string) {
  const file = { name: text, mediaType: 'application/pdf', size: 1000, sha256: '00' };
  return {
    ...{ id: `e${index}`, title: text, description: text, url: null, file },
    ...{ skillIds: ['s0'], experienceIds: ['x0'] },
  };
}

/** Threads that make documents: these run what was built. */
describe('a document that is made to harm', () => {
  let renderer: Renderer;
  beforeAll(() => (renderer = new Renderer({ ...USUAL_LIMITS, seconds: 3 }, NO_FILES)));
  afterAll(() => renderer.onApplicationShutdown());

  const aTask = (kind: DocumentKind, view: PortfolioView): Task => {
    const composition = defaultComposition(kind, 'fr');
    const document = { id: 'd', version: 1, name: 'x', code: null, ...composition };
    return { source: JSON.stringify({ document, view } satisfies DocumentSource), madeAt, verifyAt };
  };
  /** `pages` where it comes to a file; the code of what is said otherwise. */
  const ended = (task: Task) =>
    renderer
      .make('hostile', 'document', () => task)
      .then(
        async ({ content }) => {
          const { numPages } = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
          return numPages > 0 ? 'pages' : 'nothing';
        },
        (error: unknown) => (error as { code?: string }).code,
      );
  const TEXTS: [string, string, DocumentKind][] = [
    ['words', 'Accueil et vérification de la caisse, puis accompagnement. ', 'booklet'],
    ['lists in lists', '- - • – \n', 'cv-by-date'],
    ['no-break spaces', 'a\u00A0', 'cv-by-skill'],
    ['marks without a letter', '\u0301', 'europass'],
    ['both directions', 'a(\u202Eمرحبا שלום) ', 'portfolio'],
    ['joiners', '👩\u200D👩\u200D👧\u200D', 'cv-anonymous'],
    ['nothing that is seen', '\u200B\uFEFF\u0000', 'booklet'],
  ];

  it.each(TEXTS)('of 100,000 characters in every field (%s) ends', async (_, unit, kind) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));

    expect(['pages', 'too_demanding']).toContain(await ended(aTask(kind, longTexts(text))));
  });

  it.each(DOCUMENT_KINDS)('of 2,000 things tied to each other ends, as a %s', async (kind) => {
    expect(['pages', 'too_demanding']).toContain(await ended(aTask(kind, manyThings(MANY))));
  });

  it.each(DOCUMENT_KINDS)('is not one for being long: 60 things tied to each other, as a %s', async (kind) => {
    const patient = new Renderer(USUAL_LIMITS, NO_FILES);
    const { content } = await patient.make('a', 'document', () => aTask(kind, manyThings(60)));
    await patient.onApplicationShutdown();

    expect(content.length).toBeGreaterThan(1000);
  });
});
