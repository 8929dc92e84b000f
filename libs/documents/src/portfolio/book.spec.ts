import fc from 'fast-check';
import { PDFDict, PDFName, PDFString } from 'pdf-lib';
import { defaultComposition, type DocumentLanguage, type Paper, type PortfolioView } from '#portfolio';
import { anExperience, aSkill, aView } from '../../fixtures/people.js';
import { bookmarks, elements, inwardLinks, says } from '../../fixtures/read-book.js';
import { dictionaries, letters, readPdf, type ReadPdf } from '../../fixtures/read-pdf.js';
import { inesWhole, JPEG, longWhole } from '../../fixtures/whole-lives.js';
import { documentPdf } from '../document.pdf.js';
import { sayDate } from '../cv/periods.js';

type Kind = 'portfolio' | 'booklet';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const CHARACTERS = 'aZéçÿœŁğễßΩίщЇ019.,;:!?()«»’—–-/@&<>\\°€½“”…\u00A0\u2011\u202F$#%(){}[]~^`|+=*_ ';
const PICTURES = new Map([
  ['e3', { jpeg: Buffer.from(JPEG, 'base64'), width: 800, height: 1000, alt: 'Des œufs en chocolat' }],
]);
const KINDS: [Kind, DocumentLanguage, Paper][] = [
  ['portfolio', 'fr', 'a4'],
  ['portfolio', 'en', 'letter'],
  ['booklet', 'fr', 'letter'],
  ['booklet', 'en', 'a4'],
];
const render = (kind: Kind, view: PortfolioView, language: DocumentLanguage = 'fr', paper: Paper = 'a4') =>
  documentPdf(view, { ...defaultComposition(kind, language), paper }, { madeAt: MADE_AT, pictures: PICTURES });
const name = (key: string) => PDFName.of(key);

describe.each(KINDS)('a %s in %s on %s', (kind, language, paper) => {
  let whole: ReadPdf;
  let long: ReadPdf;
  beforeAll(async () => {
    whole = await readPdf(render(kind, inesWhole(), language, paper));
    long = await readPdf(render(kind, longWhole(30), language, paper));
  });

  it('claims both standards, its language and its title', () => {
    expect(whole.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(whole.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(whole.catalog.lookup(name('Lang'), PDFString).decodeText()).toBe(language === 'fr' ? 'fr-FR' : 'en-GB');
    expect(whole.document.getTitle()).toContain('Inès Morel');
  });

  it('has the same text by its tags as by its pages', () => {
    for (const { tagged, text } of [whole, long])
      expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
  });

  it('lists in its contents the pages where things are', () => {
    for (const read of [whole, long]) {
      const listed = inwardLinks(read).flatMap(({ title, to }) => {
        const [, said, page] = /^(.*), page (\d+)$/.exec(title) ?? [];
        return said === undefined ? [] : [{ said, page: Number(page), to }];
      });
      expect(listed.length).toBeGreaterThan(10);
      expect(listed).toHaveLength(elements(read, 'TOCI').length);
      for (const { said, page, to } of listed) {
        expect(to).toBe(page);
        expect(says(read, page, said)).toBe(true);
      }
    }
  });

  it('leads somewhere with every link, and says where to who hears it', () => {
    for (const read of [whole, long]) {
      const leads = inwardLinks(read);
      expect(leads.length).toBeGreaterThan(20);
      for (const { title, to } of leads) {
        expect(title).not.toBe('');
        expect(to).toBeGreaterThan(2);
      }
      for (const annotation of dictionaries(read.document, 'Annot')) {
        expect(annotation.has(name('StructParent'))).toBe(true);
        expect(annotation.has(name('Contents'))).toBe(true);
      }
    }
  });

  it('has bookmarks that lead to the pages of their titles', () => {
    for (const read of [whole, long]) {
      const [cover, ...others] = bookmarks(read);
      expect(cover?.to).toBe(1);
      expect(others.length).toBeGreaterThan(10);
      for (const { title, to } of others) expect(says(read, to, title)).toBe(true);
    }
  });

  it('has headings that skip no level, and begins with the name', () => {
    for (const { tagged } of [whole, long]) {
      const levels = tagged.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
      expect(tagged.find(({ role }) => role === 'H1')?.text.trim()).toBe('Inès Morel');
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    }
  });

  it('has words for each picture, and a scope for each head of a table', () => {
    const alts = elements(whole, 'Figure').map((figure) => figure.lookup(name('Alt'), PDFString).decodeText());
    expect(alts).toContain('Des œufs en chocolat');
    expect(alts).not.toContain('');
    for (const head of [...elements(whole, 'TH'), ...elements(long, 'TH')])
      expect(String(head.lookup(name('A'), PDFDict).get(name('Scope')))).toMatch(/^\/(Row|Column)$/);
    expect(elements(whole, 'TH').length).toBeGreaterThan(8);
  });

  it('is the same bytes for the same input, whatever was made before', () => {
    render(kind, longWhole(5, 'É é à ç ﬁ\u2011x'), language, paper);
    expect(render(kind, inesWhole(), language, paper).equals(whole.bytes)).toBe(true);
  });
});

describe('a book', () => {
  it('says which strength a skill has, and who confirmed it, when and in which words', async () => {
    const text = letters((await readPdf(render('portfolio', inesWhole()))).text);

    for (const said of [
      'Niveau 3 sur 4 : je fais sans aide · Déclarée',
      '· Confirmée (par 2 personnes)',
      'Niveau 2 sur 4 : je fais avec de l’aide · Déclarée',
      '· Prouvée (une preuve)',
      '« La caisse est juste depuis un an, et les clients demandent Inès. » Paul Haas, Au Bon Levain (employeur ou responsable), le 12 mars 2026',
      'Confirmée alors sous ces mots : « Rendre la monnaie » ; ils ont changé depuis.',
      'Annexe 1 : Attestation de stage',
    ])
      expect(text).toContain(letters(said));
  });

  it('leaves room to write how only where an activity shows skills and nothing says how', async () => {
    const experiences = [anExperience({ title: 'Avec' }), anExperience({ title: 'Sans' })];
    const read = async (details: string | null) => {
      const skills = [aSkill('Souder', 3, { details, experienceIds: ['Avec'] })];
      return (await readPdf(render('booklet', aView('A', 'B', { experiences, skills })))).text;
    };

    expect((await read(null)).match(/À écrire à la main/g)).toHaveLength(1);
    expect(await read('Je prépare la pièce.')).not.toContain('À écrire à la main');
  });

  it.each(['portfolio', 'booklet'] as const)('is one page of a %s with a name and no more', async (kind) => {
    const { document, text } = await readPdf(render(kind, aView('Jo', 'Li')));

    expect(document.getPageCount()).toBe(1);
    expect(text).toContain('Jo Li');
    expect(text).toContain(sayDate('2026-11-22', 'fr'));
  });

  it.each([2, 4, 6, 8, 10, 12])(
    'begins its table of skills with what the words mean, after %i experiences',
    async (count) => {
      const experiences = Array.from({ length: count }, (_, index) => anExperience({ title: `Poste ${index}` }));
      const skills = Array.from({ length: 5 }, (_, index) => aSkill(`Compétence ${index}`, 2));
      const { pages } = await readPdf(render('portfolio', aView('A', 'B', { experiences, skills })));
      const pageOf = (said: string) => pages.findIndex((items) => letters(items.join('')).includes(letters(said)));

      expect(pageOf('Déclarée : je le dis')).toBe(pageOf('Ce qui la soutient'));
    },
  );

  it('shows the head of a table again on each page, for the eye only', async () => {
    const skills = Array.from({ length: 120 }, (_, index) => aSkill(`Compétence ${index + 1}`, 2));
    const { artifacts, text } = await readPdf(render('booklet', aView('A', 'B', { skills })));

    expect(artifacts.match(/Activités et annexes/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text.match(/Activités et annexes/g)).toHaveLength(1);
  });

  it('holds a name of a skill longer than a page, in a table and out of it', async () => {
    const long = 'Un mot après l’autre '.repeat(600).trim();
    for (const kind of ['portfolio', 'booklet'] as const) {
      const view = aView('A', 'B', { skills: [aSkill(long, 2), aSkill('Autre', 1)] });
      expect(letters((await readPdf(render(kind, view))).text)).toContain(letters(long).slice(-500));
    }
  });

  it('gives an opening that the cover cannot hold a chapter of its own', async () => {
    const profile = { ...inesWhole().profile, summary: 'Une phrase de plus. '.repeat(200) };
    const read = await readPdf(render('portfolio', { ...inesWhole(), profile }));

    expect(says(read, 1, 'Une phrase de plus.')).toBe(false);
    expect(says(read, 3, `En quelques mots ${'Une phrase de plus. '.repeat(20)}`)).toBe(true);
  });

  it('gives every character back, whatever the person wrote', async () => {
    const unit = fc.constantFrom(...Array.from(CHARACTERS));
    const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom<Kind>('portfolio', 'booklet'), async (written, kind) => {
        const description = `a ${written.join(' ')}`;
        const view = aView('A', 'B', { experiences: [anExperience({ title: 'T', description })] });
        const { text } = await readPdf(render(kind, view));
        expect(letters(text)).toContain(letters(description));
      }),
      { numRuns: 25 },
    );
  });
});
