import { CONTACT_LINES, defaultComposition, DOCUMENT_KINDS, type PortfolioView } from '#portfolio';
import { readImport, toLorfolioDocument, type ImportItem, type LorfolioDocument } from './index.js';

const LOOK = { ...defaultComposition('cv-by-skill', 'fr'), name: 'CV de vendeuse', template: 'warm' as const };
const VIEW: PortfolioView = {
  ownerId: 'o',
  profile: { givenName: 'Inès', familyName: 'Morel', headline: 'Vendeuse', summary: 'Je me lève tôt.' },
  experiences: [
    anExperience('x2', 'caring', 'Aide à ma grand-mère'),
    anExperience('x1', 'job', 'Vendeuse'),
    anExperience('x3', 'internship', 'Stage en EHPAD'),
  ],
  skills: [
    {
      id: 's2',
      name: 'Tenir une caisse',
      details: 'Sans erreur',
      level: 3,
      contexts: ['Marché'],
      experienceIds: ['x1'],
    },
    { id: 's1', name: 'Rassurer', details: null, level: null, contexts: [], experienceIds: ['x3', 'x2'] },
  ],
  languages: [{ id: 'l1', name: 'Português', level: 'B1' }],
  evidence: [
    {
      ...{ id: 'p1', title: 'Article', description: 'Du journal', url: 'https://exemple.fr/a', file: null },
      ...{ skillIds: ['s1'], experienceIds: ['x2'] },
    },
    {
      ...{ id: 'p2', title: 'Attestation', description: null, url: null, skillIds: [], experienceIds: [] },
      file: { name: 'attestation.pdf', mediaType: 'application/pdf', size: 12, sha256: 'a' },
    },
  ],
};

function anExperience(id: string, kind: 'job' | 'caring' | 'internship', title: string) {
  const when = { startedOn: '2019-03', endedOn: null, ongoing: true };
  return {
    id,
    kind,
    title,
    organisation: 'Au Bon Levain',
    place: 'Metz',
    ...when,
    description: '- a\n- b',
    results: null,
  };
}

const read = (file: unknown) => readImport(Buffer.from(JSON.stringify(file)), 'fr');
const written = () => structuredClone(toLorfolioDocument(VIEW, LOOK));
const named = (items: readonly ImportItem[], section: ImportItem['section']) =>
  items.filter((item) => item.section === section);

describe('a document as data', () => {
  it('brings back what it says, what belongs together, and itself', () => {
    const { format, items, skipped } = read(written());
    const titles = new Map(items.map(({ id, title }) => [id, title]));
    const titlesOf = (ids: readonly string[] = []) => ids.map((id) => titles.get(id));

    expect(format).toBe('lorfolio');
    expect(named(items, 'experiences').map(({ values, changes }) => [values, changes])).toEqual(
      expect.arrayContaining(
        (VIEW.experiences ?? []).map(({ id: _, results: __, endedOn: ___, ...values }) => [values, []]),
      ),
    );
    expect(named(items, 'skills').map(({ values }) => ('used' in values ? titlesOf(values.used) : []))).toEqual([
      ['Vendeuse'],
      ['Stage en EHPAD', 'Aide à ma grand-mère'],
    ]);
    expect(named(items, 'evidence')).toMatchObject([
      { title: 'Article', values: { title: 'Article', description: 'Du journal', url: 'https://exemple.fr/a' } },
    ]);
    const [proof] = named(items, 'evidence');
    expect(titlesOf((proof?.values as { shows: string[] }).shows)).toEqual(['Rassurer', 'Aide à ma grand-mère']);
    const [document] = named(items, 'documents');
    const { leftOut: _, itemOrder: __, wordings: ___, ...look } = LOOK;
    expect(document?.values).toMatchObject(look);
    expect(titlesOf((document?.values as { order: string[] }).order)).toEqual(
      [...(VIEW.experiences ?? []), ...(VIEW.skills ?? []), ...(VIEW.languages ?? [])].map((each) =>
        'title' in each ? each.title : each.name,
      ),
    );
    expect(skipped).toEqual([{ path: 'evidence[1]', code: 'file_not_inside', value: 'Attestation' }]);
  });

  it('says nothing beyond what the view shows', () => {
    const bare = toLorfolioDocument({ ownerId: 'owner-id', profile: { ...VIEW.profile, summary: null } }, LOOK);

    expect(JSON.stringify(bare)).not.toMatch(/owner-id|Vendeuse\b.*EHPAD|Rassurer|Article/);
    expect(bare).toMatchObject({ used: {}, evidence: [], order: [] });
  });

  it.each([
    ['all of the person’s groupings in a portfolio', 'portfolio', true, ['Maison', 'Été']],
    ['the one that a CV by skill prints', 'cv-by-skill', true, ['Maison']],
    ['none in a CV by skill that prints none', 'cv-by-skill', false, undefined],
    ['none in a CV by date', 'cv-by-date', false, undefined],
  ] as const)('says %s', (_, kind, isGrouped, expected) => {
    const [skill, ...others] = VIEW.skills ?? [];
    const view = { ...VIEW, skills: [{ ...skill!, classifications: ['Maison', 'Été'] }, ...others] };
    const file = toLorfolioDocument({ ...view, ...(isGrouped && { skillGroups: [] }) }, { ...LOOK, kind });

    expect(file.resume.skills?.[0]?.lorfolio?.classifications).toEqual(expected);
  });

  it.each([
    ['a newer version', { version: 2 }, 'too_new'],
    ['no content', { resume: null }, 'no_known_section'],
  ])('is refused with %s', (_, change, code) => {
    expect(() => read({ ...written(), ...change })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ fields: [expect.objectContaining({ code })] }) }),
    );
  });

  it.each<[string, (file: LorfolioDocument) => unknown]>([
    ['places that do not exist', (file) => ({ ...file, used: { 'skills-0': ['work-99', 7, null] }, order: ['x', {}] })],
    ['places that are said again and again', (file) => ({ ...file, order: Array(20_000).fill('work-0') })],
    ['links that are no list', (file) => ({ ...file, used: [], order: 'all', evidence: { title: 'x' } })],
    ['words that nobody knows', (file) => ({ ...file, document: { ...file.document, kind: 'poem', parts: 'all' } })],
    ['a document of another shape', (file) => ({ ...file, document: ['x'] })],
    ['an address that runs', (file) => ({ ...file, evidence: [{ title: 'x', url: 'javascript:alert(1)', shows: 3 }] })],
  ])('is read as far as it goes with %s', (_, change) => {
    const { items } = read(change(written()));

    expect(named(items, 'experiences')).toHaveLength(3);
    for (const item of named(items, 'documents')) {
      const { kind, parts, contactLines } = item.values as typeof LOOK;
      expect(DOCUMENT_KINDS).toContain(kind);
      expect(parts.length).toBeGreaterThan(0);
      expect((item.values as { order: string[] }).order.length).toBeLessThanOrEqual(items.length);
      expect(CONTACT_LINES).toEqual(expect.arrayContaining(contactLines));
    }
    for (const item of named(items, 'evidence')) expect(item.values).toMatchObject({ url: /^https?:/ });
  });

  it('never brings the date of birth onto a document', () => {
    const file = written();
    file.document.contactLines = ['birthDate', 'email'];

    expect(named(read(file).items, 'documents')[0]?.values).toMatchObject({ contactLines: ['email'] });
  });
});
