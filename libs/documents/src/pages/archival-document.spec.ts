import { PDFArray, PDFBool, PDFDict, PDFName, PDFString } from 'pdf-lib';
import { ines, longLife } from '../../fixtures/people.js';
import { dictionaries, readPdf, streamText, type ReadPdf } from '../../fixtures/read-pdf.js';
import { cvPdf } from '../cv/cv.pdf.js';
import { ArchivalDocument } from './archival-document.js';
import { xmp } from './xmp.js';

const MADE_AT = new Date('2026-11-22T10:00:00Z');
const FACTS = { title: 'A title', author: 'Someone', language: 'fr-FR', madeAt: MADE_AT };
const name = (key: string) => PDFName.of(key);

describe('an archival document', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    const view = { ...longLife(30), evidence: ines().evidence ?? [] };
    const attachment = { name: 'resume.json', mediaType: 'application/json', content: '{}' };
    const profile = { ...view.profile, givenName: 'Ann & "Bob"', familyName: '</rdf:li><x>', headline: 'Ωمحمد ☎' };
    pdf = await readPdf(cvPdf({ ...view, profile }, { language: 'fr', madeAt: MADE_AT, attachments: [attachment] }));
  });

  it('says that it is tagged, in which language, and shows its title', () => {
    const preferences = pdf.catalog.lookup(name('ViewerPreferences'), PDFDict);

    expect(pdf.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))).toBe(PDFBool.True);
    expect(pdf.catalog.lookup(name('Lang'), PDFString).decodeText()).toBe('fr-FR');
    expect(preferences.get(name('DisplayDocTitle'))).toBe(PDFBool.True);
    for (const page of dictionaries(pdf.document, 'Page')) expect(page.get(name('Tabs'))).toBe(name('S'));
  });

  it('claims PDF/A-3a and PDF/UA-1 in XMP that is well formed, whatever the title', () => {
    const values = (tag: string) =>
      [...pdf.xmp.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value]) => value);

    expect(values('pdfaid:part')).toEqual(['3']);
    expect(values('pdfaid:conformance')).toEqual(['A']);
    expect(values('pdfuaid:part')).toEqual(['1']);
    expect(pdf.xmp).toContain('CV – Ann &amp; &quot;Bob&quot; &lt;/rdf:li&gt;&lt;x&gt;');
    expect(unclosedTags(pdf.xmp)).toEqual([]);
    expect(pdf.document.getTitle()).toBe('CV – Ann & "Bob" </rdf:li><x>');
  });

  it('embeds all its faces, and says the text of each of their drawings', () => {
    const faces = dictionaries(pdf.document, 'Font', 'Type0');
    expect(faces.length).toBeGreaterThanOrEqual(4);
    expect(dictionaries(pdf.document, 'Font').length).toBe(2 * faces.length);
    for (const descriptor of dictionaries(pdf.document, 'FontDescriptor'))
      expect(descriptor.has(name('FontFile2'))).toBe(true);
    for (const face of faces) {
      const drawings = [...streamText(pdf.document, face, 'ToUnicode').matchAll(/<(....)> <([0-9a-f]+)>/g)].slice(1);
      expect(drawings.length).toBeGreaterThan(0);
      drawings.forEach(([, code, text], index) => {
        expect(Number.parseInt(code ?? '', 16)).toBe(index + 1);
        expect(text).not.toMatch(/^(0000|feff|fffd|fffe)/);
      });
    }
    expect(pdf.text).not.toMatch(/[\u0000\uFFFD]/);
  });

  it('has headings that never skip a level', () => {
    const levels = pdf.tagged.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('has links that say where they lead, each in the structure', () => {
    const annotations = dictionaries(pdf.document, 'Annot');

    expect(new Set(pdf.links.map(({ url }) => url))).toEqual(
      new Set(['mailto:ines.morel@exemple.fr', 'https://ines-morel.exemple.fr/', ines().evidence?.[1]?.url]),
    );
    for (const { contents, url } of pdf.links) expect(contents).toBe(url);
    for (const annotation of annotations) expect(annotation.has(name('StructParent'))).toBe(true);
    expect(pdf.tagged.filter(({ role }) => role === 'Link').length).toBe(3);
    expect(linkPages(pdf)).toEqual(pdf.links.map(({ page }) => page));
  });

  it('has pages of A4, numbered outside of the text', () => {
    const pages = pdf.document.getPages();

    expect(pages.map((page) => Math.round(page.getHeight()))).toEqual(pages.map(() => 842));
    pages.forEach((_, index) => expect(pdf.artifacts).toContain(`page ${index + 1} sur ${pages.length}`));
    expect(pdf.text).not.toContain('page 1 sur');
  });

  it('throws, rather than wait for ever, when a part of it was never added', () => {
    const document = new ArchivalDocument(FACTS);
    document.addPage();
    document.struct('P');

    expect(() => document.end()).toThrow('never added');
  });

  it('throws when a part of it was never ended', () => {
    const document = new ArchivalDocument(FACTS);
    document.addPage();
    const root = document.struct('Document');
    document.addStructure(root);
    root.add(document.struct('P', {}, () => void document.struct('Span')));

    expect(() => document.end()).toThrow('never added');
  });
});

it('XMP escapes all that XML reads otherwise', () => {
  const written = xmp({ ...FACTS, title: `& < > " '`, author: ']]><script>' });

  expect(written).toContain('&amp; &lt; &gt; &quot; &apos;');
  expect(written).not.toContain('<script>');
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosedTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, tag = '', selfClosing] of xml
    .replace(/<\?.*?\?>/gs, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing) continue;
    if (!closing) open.push(tag);
    else if (open.at(-1) === tag) open.pop();
    else return [tag];
  }
  const stray = /[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/.exec(xml.replace(/<\?.*?\?>|<[^<>]*>/gs, ''));
  return stray ? [stray[0]] : open;
}

/** The page that each link's structure element says it is on. */
function linkPages({ document }: ReadPdf): number[] {
  const pages = document.getPages().map(({ ref }) => ref);
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(name('S')) === name('Link') && object.has(name('K')),
    )
    .flatMap((link) => link.lookup(name('K'), PDFArray).asArray())
    .filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.get(name('Type')) === name('OBJR'))
    .map((kid) => pages.findIndex((page) => page === kid.get(name('Pg'))) + 1);
}
