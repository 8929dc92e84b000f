import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Paragraph } from '../pages/paragraph-box.js';
import { wordDocument } from './word-document.js';

const a = (tag: Paragraph['tag'], ...spans: Paragraph['spans']): Paragraph => ({
  ...{ tag, spans, size: 10, lineHeight: 14, color: '#1d2b2f', before: 3 },
});
const OPTIONS = {
  ...{
    title: 'CV – Inès & <Léa>',
    author: 'Inès Morel',
    language: 'fr-FR',
    paper: 'a4' as const,
    footer: 'Inès Morel',
  },
};

/** The parts of a Word file, which is a zip of XML. */
async function partsOf(file: Buffer): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(file);
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    parts[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  }
  return parts;
}

/** The paragraphs of its body: style, whether it is an item of a list, and text. */
function read(body: string): { style: string | null; isItem: boolean; text: string }[] {
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? null,
    isItem: inside.includes('<w:numPr>'),
    text: [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }));
}

describe('a document as a Word file', () => {
  it('has real headings, lists and text, in their order', async () => {
    const file = await wordDocument(
      [
        a('H1', { text: 'Inès Morel', weight: 'bold' }),
        a('P', { text: 'Agente de service' }),
        a('H2', { text: 'Expériences' }),
        a('H3', { text: 'Vendeuse' }),
        a('LI', { text: 'Accueil' }, { text: ' & caisse', color: '#0f5257' }),
      ],
      OPTIONS,
    );
    const parts = await partsOf(file);

    expect(read(parts['word/document.xml'] ?? '')).toEqual([
      { style: 'Title', isItem: false, text: 'Inès Morel' },
      { style: null, isItem: false, text: 'Agente de service' },
      { style: 'Heading1', isItem: false, text: 'Expériences' },
      { style: 'Heading2', isItem: false, text: 'Vendeuse' },
      { style: 'ListParagraph', isItem: true, text: 'Accueil &amp; caisse' },
    ]);
    expect(parts['docProps/core.xml']).toContain('<dc:title>CV – Inès &amp; &lt;Léa&gt;</dc:title>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"/>');
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['word/numbering.xml', 'word/footer1.xml']));
  });

  it('links to what it names, and has the size of its paper', async () => {
    const linked = a('P', { text: 'exemple.fr', link: 'https://exemple.fr/?a=1&b="2"' });
    const parts = await partsOf(await wordDocument([linked], { ...OPTIONS, paper: 'letter' }));

    expect(parts['word/_rels/document.xml.rels']).toMatch(/Target="https:\/\/exemple\.fr\/\?a=1&amp;b=&quot;2&quot;"/);
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
  });

  it('says what is read from right to left', async () => {
    const parts = await partsOf(await wordDocument([a('P', { text: 'محمد الطيب' })], OPTIONS));

    expect(parts['word/document.xml']).toContain('<w:bidi/>');
  });

  it('shows a photo after the name, with words', async () => {
    const photo = { jpeg: Buffer.from('ffd8ffd9', 'hex'), alt: 'Photo de Inès', width: 79, height: 99 };
    const parts = await partsOf(
      await wordDocument([a('H1', { text: 'Inès' }), a('P', { text: 'x' })], { ...OPTIONS, photo }),
    );

    expect(parts['word/document.xml']).toMatch(/Inès<.*descr="Photo de Inès".*>x</s);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  it.each(['\u0001 \u0008', '\uD800 alone', ']]>', '\uFFFE'])('is well formed with %j in it', async (odd) => {
    const parts = await partsOf(await wordDocument([a('P', { text: `a${odd}b` })], { ...OPTIONS, author: odd }));

    for (const xml of [parts['word/document.xml'], parts['docProps/core.xml']]) {
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(xml?.isWellFormed()).toBe(true);
    }
  });
});
