import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { DOCUMENT_LANGUAGES } from '#portfolio';
import { aComposition, CV_KINDS } from '../fixtures/compositions.js';
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
});
