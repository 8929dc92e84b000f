import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { DOCUMENT_LANGUAGES } from '#portfolio';
import { aComposition, CV_KINDS } from '../fixtures/compositions.js';
import { linkedLife } from '../fixtures/linked-life.js';
import { ines } from '../fixtures/people.js';
import { letters, readPdf } from '../fixtures/read-pdf.js';
import { documentText, documentWord } from './document-paragraphs.js';
import { documentPdf } from './document.pdf.js';

const MADE_AT = new Date('2026-11-27T00:00:00Z');
/** What the lines of print have and the text has not, or otherwise. */
const bare = (text: string) => letters(text).replace(/[=\-–·•|]|Aucontenu/g, '');
const cases = CV_KINDS.flatMap((kind) => DOCUMENT_LANGUAGES.map((language) => ({ kind, language })));

async function wordsOf(file: Buffer): Promise<string> {
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' ');
    return text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  }
  return '';
}

describe.each(cases)('$kind in $language as text and as a Word file', ({ kind, language }) => {
  const composition = aComposition({ kind, language });
  const sorted = (text: string) => [...bare(text)].sort().join('');

  it('says what its PDF says', async () => {
    const pdf = await readPdf(documentPdf(ines(), composition, { madeAt: MADE_AT }));
    const word = await wordsOf(await documentWord(ines(), composition, MADE_AT));
    const text = documentText(ines(), composition, MADE_AT);

    expect(bare(word)).toBe(bare(text));
    // A period stands before or after what it belongs to; a table's head is said once.
    if (kind !== 'europass') expect(sorted(text)).toBe(sorted(pdf.text));
    for (const title of ['Vendeuse en boulangerie', 'Rassurer une personne inquiète']) expect(text).toContain(title);
  });
});

describe('an anonymous document', () => {
  it('names nobody as text nor as a Word file, in any of its parts', async () => {
    const composition = aComposition({ kind: 'cv-anonymous' });
    const file = await documentWord(ines(), composition, MADE_AT);
    const zip = await fromBufferPromise(file);
    const all = [documentText(ines(), composition, MADE_AT)];
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
        const composition = aComposition({ kind: 'cv-anonymous' });
        const pdf = await readPdf(documentPdf(view, composition, { madeAt: MADE_AT }));
        const word = await wordsOf(await documentWord(view, composition, MADE_AT));

        for (const shown of [pdf.text, pdf.artifacts, word, documentText(view, composition, MADE_AT)]) {
          expect(shown).not.toMatch(/(?<!\d)(?:19\d\d|20\d\d|2100)(?!\d)/);
          expect(shown).not.toMatch(/J’ai \d|(?:1[5-9]|[2-9]\d) ans/);
        }
      }),
      { numRuns: 15 },
    );
  });
});
