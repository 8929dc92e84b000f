import { PDFDict, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { DOCUMENT_LANGUAGES, PAPERS, type DocumentLanguage, type Paper, type PortfolioView } from '#portfolio';
import { aComposition } from '../../fixtures/compositions.js';
import { from, groupedLife, said, THEMES } from '../../fixtures/grouped-life.js';
import { aSkill, aView } from '../../fixtures/people.js';
import { bookmarks, elements, inwardLinks, says } from '../../fixtures/read-book.js';
import { letters, readPdf, type ReadPdf } from '../../fixtures/read-pdf.js';
import { ComposedDocument } from '../composed-document.js';
import { documentPdf } from '../document.pdf.js';

type Kind = 'portfolio' | 'booklet';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const read = (kind: Kind, view: PortfolioView, language: DocumentLanguage = 'fr', paper: Paper = 'a4') =>
  readPdf(documentPdf(view, aComposition({ kind, language, paper }), { madeAt: MADE_AT, themes: THEMES }));
const name = (key: string) => PDFName.of(key);
const alts = (pdf: ReadPdf) =>
  elements(pdf, 'Figure').map((figure) => figure.lookup(name('Alt'), PDFString).decodeText());
const flat = (text: string) => text.replace(/\s+/g, ' ');
const CASES = (['portfolio', 'booklet'] as const).flatMap((kind) =>
  DOCUMENT_LANGUAGES.flatMap((language) => PAPERS.map((paper) => [kind, language, paper] as const)),
);

describe.each(CASES)('skills in groups, in a %s in %s on %s', (kind, language, paper) => {
  const labels = THEMES.map(({ label }) => label[language]);
  let pdf: ReadPdf;
  beforeAll(async () => (pdf = await read(kind, groupedLife(), language, paper)));

  it('have one picture of them all, that says what it is, on the page', () => {
    const radars = elements(pdf, 'Figure').filter((figure) =>
      /radar/i.test(figure.lookup(name('Alt'), PDFString).decodeText()),
    );
    expect(radars).toHaveLength(1);
    const attributes = radars[0]!.lookup(name('A'), PDFDict);
    const box = String(attributes.get(name('BBox')))
      .match(/-?[\d.]+/g)!
      .map(Number);
    const { width, height } = pdf.document.getPage(0).getSize();
    expect(Math.min(...box)).toBeGreaterThan(40);
    expect(box[2]!).toBeLessThan(width - 40);
    expect(box[3]!).toBeLessThan(height - 40);
  });

  it('say in words what it shows', () => {
    const words = {
      fr: ['Cuisine et repas : je fais avec de l’aide', 'Sécurité et secours : je sais le montrer à d’autres, et c’est montré', 'Ce n’est pas une note'],
      en: ['Cooking and meals: I do it with help', 'Safety and first aid: I can show others, and it is shown', 'It is not a mark'],
    }[language]; // prettier-ignore
    for (const each of words) expect(letters(pdf.text)).toContain(letters(each));
  });

  it('have a table whose rows stand under the name of their group, over all its columns', () => {
    const spans = elements(pdf, 'TH').flatMap((head) => {
      const attributes = head.lookup(name('A'), PDFDict);
      return attributes.has(name('ColSpan'))
        ? [[attributes.lookup(name('ColSpan'), PDFNumber).asNumber(), String(attributes.get(name('Scope')))]]
        : [];
    });
    // Seven themes, one grouping of her own, and what is of none.
    expect(spans).toEqual(Array(labels.length + 2).fill([kind === 'portfolio' ? 3 : 4, '/Row']));
  });

  it('have the same text by their tags as by their pages, and headings that skip no level', () => {
    expect(letters(pdf.tagged.map((leaf) => leaf.text).join(''))).toBe(letters(pdf.text));
    expect(pdf.tagged.every(({ role, text }) => role === 'Figure' || text.trim() !== '')).toBe(true);
    const levels = pdf.tagged.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('can all be found from the bookmarks and by the links', () => {
    for (const { title, to } of bookmarks(pdf).slice(1)) expect(says(pdf, to, title)).toBe(true);
    for (const { to } of inwardLinks(pdf)) expect(to).toBeGreaterThan(1);
  });

  it('say the same as a Word file and as text', () => {
    const document = new ComposedDocument(groupedLife(), aComposition({ kind, language, paper }), MADE_AT, THEMES);
    const text = document.text();

    for (const label of labels) expect(text).toContain(label);
    expect(text).not.toMatch(/radar|escalier|staircase/i);
  });
});

describe('a portfolio', () => {
  it('says that a skill is certified where a trainer and a document of the training agree', async () => {
    const text = flat((await read('portfolio', groupedLife())).text);

    expect(text).toContain('Niveau 4 sur 4 : je sais le montrer à d’autres · Certifiée (par une personne, 2 preuves)');
    expect(text).toContain('Certifiée : une personne de la formation l’a confirmée');
    expect(flat((await read('portfolio', { ...groupedLife(), evidence: [] })).text)).not.toContain('Certifiée (');
  });

  it('shows how a level moved, and says it; of one that never moved nothing', async () => {
    const pdf = await read('portfolio', groupedLife());

    expect(alts(pdf).filter((alt) => alt.startsWith('Un escalier'))).toEqual([
      expect.stringContaining('4 marches'),
      expect.stringContaining('3 marches'),
      expect.stringContaining('2 marches'),
      expect.stringContaining('3 marches'),
    ]);
    expect(flat(pdf.text)).toContain(
      'Comment le niveau a changé : je découvre (septembre 2024), je fais avec de l’aide (février 2025), je fais sans aide (décembre 2025).',
    );
  });

  it('lists groups in its contents, and in each its skills, one level lower', async () => {
    const { tagged, ...pdf } = await read('portfolio', groupedLife());
    const skills = tagged.slice(tagged.findIndex(({ role, text }) => role === 'H2' && text.trim() === 'Compétences'));
    const headings = skills.filter(({ role }) => role === 'H3' || role === 'H4').map(({ role, text }) => `${role} ${text.trim()}`); // prettier-ignore

    expect(headings.slice(0, 5)).toEqual([
      'H3 Sécurité et secours',
      'H4 Porter secours, PSC1',
      'H3 Accueillir et vendre',
      'H4 Accueillir les gens',
      'H4 Tenir une caisse',
    ]);
    const contents = inwardLinks({ tagged, ...pdf }).map(({ title }) => title.replace(/, page \d+$/, ''));
    for (const heading of headings.slice(0, 5)) expect(contents).toContain(heading.slice(3));
  });

  it('has neither groups nor a radar where all is of one', async () => {
    const skills = [aSkill('Cuire', 2, from('cook')), aSkill('Pétrir', 3, from('bake'))];
    const pdf = await read('portfolio', aView('A', 'B', { skills }));

    expect(pdf.text).not.toContain('Cuisine et repas');
    expect(pdf.tagged.filter(({ role }) => role === 'H4')).toEqual([]);
    expect(alts(pdf)).toEqual([]);
  });
});

it('a table that goes on in the middle of a group says of which, for the eye only', async () => {
  const skills = ['cook', 'till'].flatMap((code) =>
    Array.from({ length: 40 }, (_, index) => aSkill(`Compétence ${index}`, 2, from(code))),
  );
  const { artifacts, text } = await read('booklet', aView('A', 'B', { skills }));

  for (const label of ['Cuisine et repas', 'Accueillir et vendre']) {
    expect(artifacts).toContain(label);
    expect(text.split(label)).toHaveLength(2);
  }
});

describe.each(['portfolio', 'booklet'] as const)('a %s of groups that nobody would make', (kind) => {
  it.each([
    ['names longer than a page', (index: number) => `${index}${'é'.repeat(100_000)}`],
    ['names in both directions', (index: number) => `${index} مرحبا (a) שלום`],
    ['marks without a letter', (index: number) => '\u0301'.repeat(index + 1)],
    ['names of squares', (index: number) => '\uE000\u{F0000}'.repeat(20 + index)],
    ['families', (index: number) => '👩\u200D👩\u200D👧'.repeat(index + 1)],
  ])('%s, is whole', async (_, label) => {
    const skills = Array.from({ length: 10 }, (_, index) =>
      aSkill(`Compétence ${index}`, 3, { classifications: [label(index)], levels: said('2024-01', 1, 2, 3) }),
    );
    const pdf = await read(kind, aView('A', 'B', { skills }));

    expect(letters(pdf.tagged.map((leaf) => leaf.text).join(''))).toBe(letters(pdf.text));
    expect(alts(pdf).length).toBeGreaterThan(0);
  });
});
