import { cvPdf } from '#documents';
import { toJsonResume, toLorfolioDocument, type DocumentLook } from '#interop';
import { defaultComposition, type PortfolioView } from '#portfolio';
import { anOwner, type Person, type TestApp } from '#testing';
import { accept, previewOf, send, whole, type Report } from './cv-imports.js';
import { startPortfolio } from './portfolio-service.js';
import { aPdf } from './uploads.js';

const LOOK: DocumentLook = { ...defaultComposition('cv-by-skill', 'fr'), name: 'CV de boulangère', template: 'warm' };
const WHEN = { startedOn: '2019-03', endedOn: null, ongoing: true, description: 'Je pétris.', results: null };
const VIEW: PortfolioView = {
  ownerId: 'o',
  profile: { givenName: 'Inès', familyName: 'Morel', headline: 'Boulangère', summary: null },
  experiences: [
    { id: 'x1', kind: 'job', title: 'Boulangère', organisation: 'Au Bon Levain', place: 'Metz', ...WHEN },
    { id: 'x2', kind: 'caring', title: 'Aide à ma grand-mère', organisation: null, place: null, ...WHEN },
  ],
  skills: [
    { id: 's1', name: 'Pétrir', details: null, level: 3, contexts: [], experienceIds: ['x1'] },
    { id: 's2', name: 'Rassurer', details: null, level: 2, contexts: [], experienceIds: ['x1', 'x2'] },
  ],
  languages: [{ id: 'l1', name: 'Português', level: 'B1' }],
  evidence: [
    {
      ...{ id: 'p1', title: 'Article', description: null, url: 'https://exemple.fr/a', file: null },
      ...{ skillIds: ['s2'], experienceIds: ['x2'] },
    },
  ],
};

const pdfWith = (name: string, content: string) =>
  cvPdf(VIEW, {
    language: 'fr',
    madeAt: new Date('2026-11-27'),
    attachments: [{ name, mediaType: 'application/json', content }],
  });
const ours = () => pdfWith('lorfolio.json', JSON.stringify(toLorfolioDocument(VIEW, LOOK)));

interface Linked {
  experiences: { id: string; title: string }[];
  skills: { id: string; name: string; experienceIds: string[] }[];
  evidence: { title: string; url: string; skillIds: string[]; experienceIds: string[] }[];
}

describe('bringing a PDF in', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  const portfolioOf = async (owner: Person) => (await whole(owner)) as unknown as Linked;

  it('takes a document of Lorfolio back in: its things, what belongs together, and the document', async () => {
    const owner = await anOwner(api.url, { givenName: 'Léa' });
    const preview = await previewOf(owner, ours());

    const report = (await accept(owner, preview.id)).json<Report>();

    expect(preview).toMatchObject({ format: 'lorfolio', skipped: [] });
    expect(report.report.map(({ section, outcome }) => [section, outcome])).toEqual([
      ...[['profile', expect.any(String)]],
      ...[['experiences', 'kept'], ['experiences', 'kept'], ['skills', 'kept'], ['skills', 'kept']],
      ...[['languages', 'kept'], ['evidence', 'kept'], ['documents', 'kept']],
    ]); // prettier-ignore
    const { experiences, skills, evidence } = await portfolioOf(owner);
    const idOf = (title: string) => experiences.find((each) => each.title === title)?.id;
    const [job, care] = [idOf('Boulangère'), idOf('Aide à ma grand-mère')];
    expect(experiences).toMatchObject([{ startedOn: '2019-03', ongoing: true }, { ongoing: true }]);
    expect(skills.map(({ name, experienceIds }) => [name, experienceIds.toSorted()])).toEqual([
      ['Pétrir', [job]],
      ['Rassurer', [job, care].toSorted()],
    ]);
    expect(evidence).toMatchObject([
      { title: 'Article', url: 'https://exemple.fr/a', skillIds: [skills[1]?.id], experienceIds: [care] },
    ]);
    const [document] = (await owner.browser.get('/api/portfolio/documents')).json<{ itemOrder: string[] }[]>();
    expect(document).toMatchObject({ ...LOOK, itemOrder: expect.any(Array), leftOut: [], wordings: [] });
    expect(document?.itemOrder.slice(0, 4)).toEqual([job, care, skills[0]?.id, skills[1]?.id]);
  });

  it('changes nothing when it is brought in twice, and ties what is new to what is there', async () => {
    const owner = await anOwner(api.url);
    await accept(owner, (await previewOf(owner, ours())).id);
    const before = await portfolioOf(owner);

    const again = await accept(owner, (await previewOf(owner, ours())).id);
    expect(again.json<Report>().kept).toBe(0);
    expect(await portfolioOf(owner)).toEqual(before);

    await owner.browser.delete(`/api/portfolio/skills/${before.skills[0]?.id}`);
    await accept(owner, (await previewOf(owner, ours())).id);
    const { skills, experiences } = await portfolioOf(owner);
    expect(experiences).toEqual(before.experiences);
    expect(skills.find(({ name }) => name === 'Pétrir')?.experienceIds).toEqual(before.skills[0]?.experienceIds);
  });

  it('keeps what was chosen and leaves out links to the rest', async () => {
    const owner = await anOwner(api.url);
    const { id, items } = await previewOf(owner, ours());
    const chosen = items.filter(({ title }) => ['Rassurer', 'Aide à ma grand-mère'].includes(title));

    await accept(owner, id, { items: chosen.map((item) => item.id) });

    const { experiences, skills, evidence } = await portfolioOf(owner);
    expect(skills).toMatchObject([{ name: 'Rassurer', experienceIds: [experiences[0]?.id] }]);
    expect([experiences.length, evidence]).toEqual([1, []]);
  });

  it('reads the JSON Resume that lies in a PDF of another origin', async () => {
    const owner = await anOwner(api.url);

    const preview = await previewOf(owner, pdfWith('CV.JSON', JSON.stringify(toJsonResume(VIEW, 'fr'))));

    expect(preview.format).toBe('json-resume');
    expect(preview.items.map(({ title }) => title)).toContain('Aide à ma grand-mère');
  });

  it.each<[string, () => Buffer, number, string]>([
    ['holds no data', () => cvPdf(VIEW, { language: 'fr', madeAt: new Date(0) }), 400, 'no_data_inside'],
    ['holds data of another kind', () => pdfWith('notes.txt', 'bonjour'), 400, 'no_data_inside'],
    ['holds too much of it', () => pdfWith('lorfolio.json', `"${'x'.repeat(2_200_000)}"`), 400, 'no_data_inside'],
    ['holds what is no JSON', () => pdfWith('lorfolio.json', '{'), 400, 'not_json'],
    ['is only called one', () => Buffer.from('%PDF-1.7\nnothing'), 400, 'unreadable'],
    ['is damaged', () => ours().subarray(0, 900), 400, 'unreadable'],
    ['is too large', () => Buffer.concat([aPdf(), Buffer.alloc(10 * 1024 * 1024)]), 413, 'too_large'],
  ])('refuses one that %s, and says so', async (_, file, status, code) => {
    const answer = await send(await anOwner(api.url), file());

    expect([answer.status, answer.json()]).toMatchObject([status, { errors: [{ field: 'file', code }] }]);
  });

  it('is stopped by none that is made to take long', async () => {
    const [first, second] = [await anOwner(api.url), await anOwner(api.url)];
    const circle = '%PDF-1.7\n1 0 obj<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/Pages 3 0 R>>endobj\n';
    const kids =
      '2 0 obj<</Kids[2 0 R 2 0 R]>>endobj\n3 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>';

    const [hostile, usual] = await Promise.all([send(first, Buffer.from(circle + kids)), send(second, ours())]);

    expect(hostile.status).toBe(400);
    expect(usual.status).toBe(201);
  });
});
