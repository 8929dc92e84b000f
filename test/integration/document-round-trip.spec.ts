import { anOwner, type Person } from '#testing';
import { accept, previewOf, type Report } from './cv-imports.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

type Things = Record<string, unknown>[];
type Portfolio = { profile: Record<string, unknown> } & Record<
  'experiences' | 'skills' | 'evidence' | 'languages',
  Things
>;

describe('a document that goes out and comes back', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  /** Ids are new, and what belongs together is told by names. */
  async function portfolioOf({ browser }: Person) {
    const portfolio = (await browser.get('/api/portfolio')).json<Portfolio>();
    const names = new Map(
      [...portfolio.experiences, ...portfolio.skills].map(({ id, title, name }) => [id, title ?? name]),
    );
    const named = (ids: unknown) => (ids as string[]).map((id) => names.get(id)).toSorted();
    const { version: _, ...profile } = portfolio.profile;
    const plain = (things: Things) =>
      things.map(({ id: _id, version: _version, ...thing }) => ({
        ...thing,
        ...('experienceIds' in thing && { experienceIds: named(thing['experienceIds']) }),
        ...('skillIds' in thing && { skillIds: named(thing['skillIds']) }),
      }));
    const { experiences, skills, evidence, languages } = portfolio;
    return {
      profile,
      experiences: plain(experiences),
      skills: plain(skills),
      evidence: plain(evidence),
      languages: plain(languages),
    };
  }
  const take = ({ browser }: Person, id: string, format: string) =>
    browser.at(api.exporting.url).get(`/api/export/documents/${id}/${format}`);

  async function aComposed(draft: object) {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Inès', familyName: 'Morel' });
    await aFilledPortfolio(owner.browser);
    await owner.browser.patch('/api/portfolio/profile', {
      ...{ headline: 'Boulangère', email: 'ines@example.org', website: 'https://example.org/ines' },
      ...{ mobility: 'Metz', drivingLicences: ['B'], communeCode: '57463', postalCode: '57000' },
    });
    // In groups: one of her own, one of the reference, and what is of none; and a level that moved.
    for (const skill of [
      { name: 'Tenir la caisse', level: 3, classifications: ['Au magasin'] },
      { name: 'Cuire le pain', level: 2, reference: { source: 'starter', code: 'bake-bread', version: '1' } },
    ])
      await owner.browser.post('/api/portfolio/skills', skill);
    const composed = await owner.browser.post('/api/portfolio/documents', {
      ...{ name: 'Tout ce que je sais', language: 'fr', ...draft },
    });
    return { owner, document: composed.json<{ id: string }>() };
  }

  it.each(['cv-by-date', 'cv-by-skill', 'europass', 'portfolio', 'booklet'])(
    'brings all of a %s into another portfolio, and makes the same pages of it there',
    async (kind) => {
      const parts = ['summary', 'experiences', 'training', 'skills', 'languages', 'interests', 'evidence'];
      const { owner, document } = await aComposed({ kind, parts });
      const file = await take(owner, document.id, 'pdf');
      const other = await anOwner(api.portfolio.url, { givenName: 'Inès', familyName: 'Morel' });

      const preview = await previewOf(other, file.bytes);
      const report = (await accept(other, preview.id)).json<Report>();

      expect([preview.format, preview.skipped]).toEqual(['lorfolio', []]);
      expect(report.report.filter(({ outcome }) => outcome === 'skipped')).toEqual([]);
      // A CV does not show since when one can do something: it is said anew where it comes back.
      const isBook = kind === 'portfolio' || kind === 'booklet';
      const shown = ({ skills, ...others }: Awaited<ReturnType<typeof portfolioOf>>) => ({
        ...others,
        skills: skills.map(({ levels, classifications, ...skill }: Record<string, unknown>) => ({
          ...skill,
          ...(isBook && { levels }),
          // Nor one's own order of things, unless it is in that order.
          ...((isBook || kind === 'cv-by-skill') && { classifications }),
        })),
      });
      expect(shown(await portfolioOf(other))).toEqual(shown(await portfolioOf(owner)));
      const [again] = (await other.browser.get('/api/portfolio/documents')).json<{ id: string }[]>();
      const text = async (person: Person, id = '') => (await take(person, id, 'txt')).text;
      const isGrouped = isBook || kind === 'cv-by-skill';
      expect((await text(owner, document.id)).includes('Cuisine et repas')).toBe(isGrouped);
      expect(await text(other, again?.id)).toBe(await text(owner, document.id));
    },
  );

  it('brings nothing that the document does not show', async () => {
    const { owner, document } = await aComposed({ kind: 'cv-by-date', parts: ['skills'], contactLines: [] });
    const other = await anOwner(api.portfolio.url);

    await accept(other, (await previewOf(other, (await take(owner, document.id, 'pdf')).bytes)).id);

    const { experiences, evidence, languages, skills, profile } = await portfolioOf(other);
    expect([experiences, evidence, languages]).toEqual([[], [], []]);
    expect(skills).toContainEqual(expect.objectContaining({ name: 'Pétrir la pâte', experienceIds: [] }));
    expect(JSON.stringify(profile)).not.toMatch(/57000|example\.org\/ines/);
  });

  it('is a Word file and a text, too, by the name of the document', async () => {
    const { owner, document } = await aComposed({ kind: 'cv-by-skill' });

    const [word, text] = [await take(owner, document.id, 'docx'), await take(owner, document.id, 'txt')];

    expect(word.headers.get('content-type')).toMatch(/wordprocessingml/);
    expect(word.headers.get('content-disposition')).toContain('.docx');
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.text).toMatch(/^Inès Morel\n=+\n/);
    expect(text.text).toContain('Pétrir la pâte');
  });

  it('leaves its data at home when its owner says so', async () => {
    const { owner, document } = await aComposed({ kind: 'cv-by-date', attachment: false });
    const { bytes } = await take(owner, document.id, 'pdf');

    const answer = await previewOf(await anOwner(api.portfolio.url), bytes);

    expect(answer).toMatchObject({ errors: [{ field: 'file', code: 'no_data_inside' }] });
  });
});
