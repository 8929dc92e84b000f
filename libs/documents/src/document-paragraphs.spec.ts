import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  DOCUMENT_PARTS,
  type DocumentKind,
  type DocumentPart,
  type PortfolioView,
} from '#portfolio';
import { aComposition, CV_KINDS } from '../fixtures/compositions.js';
import { groupedLife, THEMES } from '../fixtures/grouped-life.js';
import { linkedLife } from '../fixtures/linked-life.js';
import { anExperience, aSkill, aView, ines } from '../fixtures/people.js';
import { letters, readPdf } from '../fixtures/read-pdf.js';
import { inesWhole } from '../fixtures/whole-lives.js';
import { ComposedDocument } from './composed-document.js';

const MADE_AT = new Date('2026-11-27T00:00:00Z');
/** What the lines of print have and the text has not, or otherwise. */
const bare = (text: string) => letters(text).replace(/[=\-–·•|]|Aucontenu/g, '');
const of = (kinds: readonly DocumentKind[]) =>
  kinds.flatMap((kind) => DOCUMENT_LANGUAGES.map((language) => ({ kind, language })));

async function bodyOf(file: Buffer): Promise<string> {
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === 'word/document.xml') {
      return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    }
  }
  return '';
}

async function wordsOf(file: Buffer): Promise<string> {
  const text = [...(await bodyOf(file)).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' ');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

describe.each(of(CV_KINDS))('$kind in $language as text and as a Word file', ({ kind, language }) => {
  const sorted = (text: string) => [...bare(text)].sort().join('');

  it.each<[string, PortfolioView]>([
    ['', ines()],
    ['with skills of several groups', groupedLife()],
  ])('says what its PDF says %s', async (_, view) => {
    const document = new ComposedDocument(view, aComposition({ kind, language }), MADE_AT, THEMES);
    const [pdf, word, text] = [await readPdf(document.pdf({})), await wordsOf(await document.word()), document.text()];

    expect(bare(word)).toBe(bare(text));
    // A period stands before or after what it belongs to; a table's head is said once.
    if (kind !== 'europass') expect(sorted(text)).toBe(sorted(pdf.text));
    for (const title of ['Vendeuse en boulangerie', 'Rassurer une personne inquiète']) expect(text).toContain(title);
  });
});

describe.each(of(['portfolio', 'booklet']))('$kind in $language as text and as a Word file', ({ kind, language }) => {
  it.each<[string, DocumentPart[], PortfolioView]>([
    ['as it is usually', [...DOCUMENT_PARTS], inesWhole()],
    ['with its parts in another order', ['evidence', 'skills', 'languages', 'training', 'experiences'], inesWhole()],
    ['of one part', ['skills'], inesWhole()],
    ['with skills in groups, and pictures', [...DOCUMENT_PARTS], groupedLife()],
  ])('says what the pages of its PDF say, in their order, %s', async (_, parts, view) => {
    const composition = aComposition({ kind, language, parts });
    const document = new ComposedDocument(view, composition, MADE_AT, THEMES);
    const { pages } = await readPdf(document.pdf({}));
    // Between the cover and the first chapter are the contents, which go with pages.
    const [cover = [], _contents, ...chapters] = pages;
    const text = document.text();

    expect(bare(text)).toBe(bare([cover, ...chapters].flat().join('')));
    expect(bare(await wordsOf(await document.word()))).toBe(bare(text));
  });

  it('has the photo after the name, for who hears it', async () => {
    const document = new ComposedDocument(inesWhole(), aComposition({ kind, language, photo: true }), MADE_AT);
    const xml = await bodyOf(await document.word());

    expect(xml.indexOf('<w:drawing')).toBeGreaterThan(xml.indexOf('Inès Morel'));
    expect(xml.indexOf('<w:drawing')).toBeLessThan(xml.indexOf('Agente de service'));
  });
});

describe('an anonymous document', () => {
  it('names nobody as text nor as a Word file, in any of its parts', async () => {
    const document = new ComposedDocument(ines(), aComposition({ kind: 'cv-anonymous' }), MADE_AT);
    const zip = await fromBufferPromise(await document.word());
    const all = [document.text()];
    for await (const entry of zip.eachEntry()) {
      all.push((await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'));
    }

    expect(all.join('\n')).not.toMatch(/Inès|Morel|exemple\.fr|57000|06 39/i);
  });

  it('says no year and no age in its pages, its Word file nor its text', async () => {
    const year = fc.integer({ min: 1900, max: 2100 }).map(String);
    const aging = fc.oneof(
      year.map((said) => `en ${said}`),
      year.map((said) => `depuis mars ${said}, `),
      fc.tuple(year, year).map(([from, to]) => `De ${from} à ${to}`),
      year.map((said) => `née le 3 mai ${said}`),
      fc.integer({ min: 15, max: 99 }).map((age) => `J’ai ${age} ans, `),
    );
    const text = fc.array(fc.oneof(aging, fc.constantFrom('je vends', 'le pain', '.', '\n- ', '(')), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const said = parts.join(' ');
        const { profile, experiences = [], skills = [], ...rest } = linkedLife();
        const view = {
          ...rest,
          profile: { ...profile, headline: said, summary: said },
          experiences: experiences.map((each) => ({ ...each, title: said, description: said, results: said })),
          skills: skills.map((each) => ({ ...each, name: said, details: said })),
        };
        const document = new ComposedDocument(view, aComposition({ kind: 'cv-anonymous' }), MADE_AT);
        const pdf = await readPdf(document.pdf({}));

        for (const shown of [pdf.text, pdf.artifacts, await wordsOf(await document.word()), document.text()]) {
          expect(shown).not.toMatch(/(?<!\d)(?:19\d\d|20\d\d|2100)(?!\d)/);
          expect(shown).not.toMatch(/J’ai \d|(?:1[5-9]|[2-9]\d) ans/);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(of(DOCUMENT_KINDS))('$kind in $language', ({ kind, language }) => {
  const made = async () => {
    const experiences = [anExperience({ kind: 'detention', title: 'Atelier bois', organisation: 'CP de Metz' })];
    const skills = [aSkill('Poncer', 3, { experienceIds: ['Atelier bois'] })];
    const view = aView('Jo', 'Li', { experiences, skills });
    const document = new ComposedDocument(view, aComposition({ kind, language }), MADE_AT);
    return [(await readPdf(document.pdf({}))).text, document.text(), await wordsOf(await document.word())];
  };

  it('does not say of its own accord that something was done in detention', async () => {
    for (const said of await made()) {
      expect(said).toContain('Atelier bois');
      expect(said).not.toMatch(/d[ée]tention/i);
    }
  });
});

it('says that something was done in detention where the person says so', () => {
  const experiences = [anExperience({ kind: 'detention', title: 'Atelier bois', description: 'En détention' })];
  const document = new ComposedDocument(aView('Jo', 'Li', { experiences }), aComposition(), MADE_AT);

  expect(document.text()).toContain('En détention');
});
