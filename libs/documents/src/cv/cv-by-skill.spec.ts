import { DOCUMENT_LANGUAGES, PAPERS, TEMPLATES, type Composition } from '#portfolio';
import { aComposition } from '../../fixtures/compositions.js';
import { from, groupedLife, THEMES } from '../../fixtures/grouped-life.js';
import { aSkill, aView } from '../../fixtures/people.js';
import { letters, readPdf } from '../../fixtures/read-pdf.js';
import { ComposedDocument } from '../composed-document.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const aDocument = (composition: Composition, view = groupedLife()) =>
  new ComposedDocument(view, composition, MADE_AT, THEMES);
const LOOKS = TEMPLATES.flatMap((template) =>
  DOCUMENT_LANGUAGES.flatMap((language) => PAPERS.map((paper) => [template, language, paper] as const)),
);

describe.each(LOOKS)('a CV by skill, %s, in %s, on %s', (template, language, paper) => {
  const document = aDocument(aComposition({ kind: 'cv-by-skill', template, language, paper }));

  it('has one section of skills, in it the groups, and in these the skills', async () => {
    const { tagged, text } = await readPdf(document.pdf({}));
    const headings = tagged
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ role, text: said }) => `${role} ${said.trim()}`);
    const skills = headings.slice(
      1,
      headings.findIndex((each, index) => index > 1 && each.startsWith('H2')),
    );
    const label = (index: number) => THEMES[index]!.label[language];

    expect(skills).toEqual([
      { fr: 'H2 Compétences', en: 'H2 Skills' }[language],
      `H3 ${label(5)}`,
      'H4 Porter secours, PSC1',
      `H3 ${label(3)}`,
      'H4 Accueillir les gens',
      'H4 Tenir une caisse',
      `H3 ${label(1)}`,
      'H4 Aider à se lever et à marcher',
      `H3 ${label(2)}`,
      'H4 Aider aux devoirs',
      `H3 ${label(4)}`,
      'H4 Écrire des messages',
      'H3 Sur scène',
      'H4 Jouer devant un public',
      `H3 ${label(0)}`,
      'H4 Préparer un repas adapté',
      'H4 Faire du pain',
      `H3 ${label(6)}`,
      'H4 Repeindre une chambre',
      { fr: 'H3 Autres compétences', en: 'H3 Other skills' }[language],
      'H4 Rassurer une personne inquiète',
    ]);
    expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
  });

  it('keeps the name of a group on the page of its first skill', async () => {
    const { pages } = await readPdf(document.pdf({}));
    const words = pages.map((page) => letters(page.join('')));

    for (const [label, skill] of [
      [THEMES[2]!.label[language], 'Aider aux devoirs'],
      ['Sur scène', 'Jouer devant un public'],
      [THEMES[6]!.label[language], 'Repeindre une chambre'],
    ] as const)
      expect(words.some((page) => page.includes(letters(label + skill)))).toBe(true);
  });

  it('says them as text and in its Word file', async () => {
    const text = document.text();

    for (const { label } of THEMES) expect(text).toContain(`\n\n${label[language]}\n`);
    expect((await document.word()).length).toBeGreaterThan(1000);
  });
});

describe('a CV by skill', () => {
  it('has its skills in one row where there is nothing to tell apart', async () => {
    const skills = [aSkill('Cuire', 2, from('cook')), aSkill('Pétrir', 3, from('bake'))];
    const { tagged } = await readPdf(
      aDocument(aComposition({ kind: 'cv-by-skill' }), aView('A', 'B', { skills })).pdf({}),
    );

    expect(tagged.filter(({ role }) => role === 'H3').map(({ text }) => text.trim())).toEqual(['Pétrir', 'Cuire']);
  });

  it('begins with the group of what the person puts first', () => {
    const composition = aComposition({ kind: 'cv-by-skill', itemOrder: ['Repeindre une chambre'] });

    expect(aDocument(composition).shown.skillGroups?.[0]?.label).toBe('Bâtiment et travaux');
  });
});

it.each(['cv-by-date', 'europass', 'cv-anonymous'] as const)('a %s has no groups', (kind) => {
  const text = aDocument(aComposition({ kind })).text();

  for (const { label } of THEMES) expect(text).not.toContain(label.fr);
  expect(text).not.toMatch(/Autres compétences|Sur scène/);
});
