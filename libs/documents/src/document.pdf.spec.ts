import fc from 'fast-check';
import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, PDFString, decodePDFRawStream } from 'pdf-lib';
import { DOCUMENT_LANGUAGES, PAPERS, TEMPLATES, type Composition, type PortfolioView } from '#portfolio';
import { aComposition, anyComposition, CV_KINDS } from '../fixtures/compositions.js';
import { linkedLife } from '../fixtures/linked-life.js';
import { ines, longLife } from '../fixtures/people.js';
import { dictionaries, letters, readPdf, streamText, type ReadPdf } from '../fixtures/read-pdf.js';
import { compose } from './compose/compose.js';
import { documentPdf } from './document.pdf.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const name = (key: string) => PDFName.of(key);
const LANGUAGE_TAGS = { fr: 'fr-FR', en: 'en-GB' };
const EVERYTHING = {
  parts: ['summary', 'experiences', 'training', 'skills', 'languages', 'interests', 'evidence'],
} satisfies Partial<Composition>;
const TABLE = CV_KINDS.flatMap((kind) =>
  TEMPLATES.flatMap((template) =>
    DOCUMENT_LANGUAGES.flatMap((language) =>
      PAPERS.map((paper) => aComposition({ ...EVERYTHING, kind, template, language, paper, photo: true })),
    ),
  ),
);

/** A life of several pages, with every kind of thing in it. */
function longLinkedLife(): PortfolioView {
  const view = linkedLife();
  const { experiences = [] } = longLife(16);
  return { ...view, experiences: [...(view.experiences ?? []), ...experiences] };
}

describe.each(TABLE.map((each) => [each.kind, each.template, each.language, each.paper, each] as const))(
  'a %s, %s, in %s, on %s',
  (kind, _, language, paper, composition) => {
    const view = longLinkedLife();
    const verification = { code: '7K2M-9QXW-4TVA', address: 'https://lorfolio.exemple/verifier-un-document' };
    const attachment = { name: 'resume.json', mediaType: 'application/json', content: '{"a":1}' };
    let pdf: ReadPdf;
    beforeAll(async () => {
      pdf = await readPdf(documentPdf(view, composition, { madeAt: MADE_AT, attachments: [attachment], verification }));
    });

    it('is tagged, in its language, with its title shown', () => {
      const preferences = pdf.catalog.lookup(name('ViewerPreferences'), PDFDict);

      expect(pdf.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))).toBe(PDFBool.True);
      expect(pdf.catalog.lookup(name('Lang'), PDFString).decodeText()).toBe(LANGUAGE_TAGS[language]);
      expect(preferences.get(name('DisplayDocTitle'))).toBe(PDFBool.True);
      for (const page of dictionaries(pdf.document, 'Page')) expect(page.get(name('Tabs'))).toBe(name('S'));
      expect(pdf.pages.length).toBeGreaterThan(1);
      const widths = new Set(pdf.document.getPages().map((page) => Math.round(page.getWidth())));
      expect([...widths]).toEqual([paper === 'a4' ? 595 : 612]);
    });

    it('claims PDF/A-3a and PDF/UA-1', () => {
      for (const claim of ['pdfaid:part>3<', 'pdfaid:conformance>A<', 'pdfuaid:part>1<'])
        expect(pdf.xmp).toContain(claim);
    });

    it('embeds its faces and says the text of every drawing', () => {
      for (const descriptor of dictionaries(pdf.document, 'FontDescriptor'))
        expect(descriptor.has(name('FontFile2'))).toBe(true);
      for (const face of dictionaries(pdf.document, 'Font', 'Type0'))
        expect(streamText(pdf.document, face, 'ToUnicode')).toContain('beginbf');
      expect(pdf.text).not.toMatch(/[\u0000\uFFFD\u00AD]/);
    });

    it('has the same text by its tags as by its pages', () => {
      expect(letters(pdf.tagged.map((leaf) => leaf.text).join(''))).toBe(letters(pdf.text));
    });

    it('has headings that never skip a level', () => {
      const levels = pdf.tagged.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));

      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    });

    it('has links and pictures that say what they are, and columns that say what they head', () => {
      for (const annotation of dictionaries(pdf.document, 'Annot')) {
        expect(annotation.has(name('StructParent'))).toBe(true);
        expect(annotation.lookup(name('Contents'), PDFString).decodeText()).not.toBe('');
      }
      const figures = elements(pdf, 'Figure');
      const told = figures.map((figure) => figure.lookup(name('Alt'), PDFString).decodeText());
      // The photo, and the QR of the code.
      expect(told).toEqual(
        kind === 'cv-anonymous' ? [] : [expect.stringContaining('Inès Morel'), expect.stringContaining('QR')],
      );
      const heads = elements(pdf, 'TH');
      expect(heads).toHaveLength(kind === 'europass' ? 3 : 0);
      for (const head of heads) expect(String(head)).toMatch(/\/O \/Table\s+\/Scope \/Column/);
    });

    it('says every word of what was composed', () => {
      const {
        profile,
        experiences = [],
        skills = [],
        languages = [],
        evidence = [],
      } = compose(view, composition, MADE_AT);
      const said = [
        profile.headline,
        profile.summary,
        ...experiences.flatMap((each) =>
          kind === 'cv-by-skill' ? [each.title] : [each.title, each.organisation, each.place, each.results],
        ),
        ...skills.flatMap((each) => [each.name, each.details?.replace(/\.$/, '')]),
        ...languages.map((each) => each.name),
        ...evidence.map((each) => each.title),
      ];
      const all = letters(pdf.text);
      for (const text of said) if (text) expect(all).toContain(letters(text));
    });

    it('is the same bytes the second time', () => {
      const again = documentPdf(view, composition, { madeAt: MADE_AT, attachments: [attachment], verification });

      expect(again.equals(pdf.bytes)).toBe(true);
    });

    it('has its attachment, unless it names nobody', () => {
      expect(pdf.attachments).toHaveLength(kind === 'cv-anonymous' ? 0 : 1);
    });
  },
);

describe('a document', () => {
  const read = (view: PortfolioView, composition: Composition) =>
    readPdf(documentPdf(view, composition, { madeAt: MADE_AT }));

  it('says its parts in the order of the composition', async () => {
    const headings = async (composition: Composition) =>
      (await read(linkedLife(), composition)).tagged.filter(({ role }) => role === 'H2').map(({ text }) => text.trim());

    expect(await headings(aComposition({ parts: ['interests', 'skills', 'summary', 'experiences'] }))).toEqual([
      'Centres d’intérêt',
      'Compétences',
      'En quelques mots',
      'Expériences',
    ]);
    expect(await headings(aComposition({ kind: 'cv-by-skill' }))).toEqual([
      'Compétences',
      'Expériences',
      'Formation',
      'Langues',
      'Centres d’intérêt',
    ]);
    expect(await headings(aComposition({ kind: 'europass', language: 'en' }))).toEqual([
      'About me',
      'Work experience',
      'Education and training',
      'Language skills',
      'Skills',
      'Hobbies and interests',
    ]);
  });

  it('says under each skill where it was used', async () => {
    const { text } = await read(linkedLife(), aComposition({ kind: 'cv-by-skill' }));

    expect(letters(text)).toContain(
      letters(
        'Aider à se lever et à marcher Niveau 3 sur 4 (je fais sans aide) • Stagiaire en EHPAD, Les Tilleuls, Thionville · mars 2022 – juin 2022 • Accompagnement de ma grand-mère',
      ),
    );
    expect(text).toContain('Rassurer une personne inquiète');
  });

  it('is whole whatever is composed: its tags say its pages', async () => {
    await fc.assert(
      fc.asyncProperty(anyComposition(linkedLife()), async (composition) => {
        const { text, tagged, document } = await read(linkedLife(), composition);
        expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
        expect(tagged.every((leaf) => leaf.role === 'Figure' || leaf.text.trim() !== '')).toBe(true);
        for (const id of composition.leftOut) expect(letters(text)).not.toContain(letters(`•${id}:`));
        expect(document.getPageCount()).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a date beside a title of any length, and reads it after it', async () => {
    const title = 'Un titre bien trop long pour une seule ligne '.repeat(150).trim();
    const view = ines();
    const experiences = (view.experiences ?? []).slice(1, 2).map((each) => ({ ...each, title }));
    const { text, tagged } = await read({ ...view, experiences }, aComposition());

    expect(letters(text)).toContain(letters(`${title}Depuis septembre 2024Emploi`));
    expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
  });

  it('gives back every character of what was written, in any kind and look', async () => {
    const unit = fc.constantFrom(
      ...Array.from('aZéçÿœŁğễßΩщ019.,;:!?()«»’—–/@&<>\\\\°€½“”…\u00A0\u2011$#%{}[]~^|+=*_ '),
    );
    const written = fc.array(fc.string({ unit, minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 12 });
    const kinds = ['cv-by-date', 'europass'] as const;
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.constantFrom(...kinds),
        fc.constantFrom(...TEMPLATES),
        async (words, kind, template) => {
          const description = `- a${words.join(' ')}z\nb${words.toReversed().join(' ')}z`;
          const experiences = (ines().experiences ?? []).map((each) => ({ ...each, description }));
          const { text } = await read({ ...ines(), experiences }, aComposition({ kind, template }));
          for (const line of description.replace(/^- /, '').split('\n')) expect(letters(text)).toContain(letters(line));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps a table with its heading, wherever it falls', async () => {
    for (let filler = 30; filler < 52; filler++) {
      const summary = Array.from({ length: filler }, (_, index) => `- ligne ${index + 1}`).join('\n');
      const { pages } = await read(
        { ownerId: 'o', profile: { ...ines().profile, summary }, languages: linkedLife().languages ?? [] },
        aComposition({ kind: 'europass', parts: ['summary', 'languages'], contactLines: [] }),
      );
      const withHeading = pages
        .map((page) => letters(page.join('')))
        .find((page) => page.includes('Compétenceslinguistiques'));
      expect(withHeading).toContain('PortugaisB1');
    }
  });

  describe('that names nobody', () => {
    it('holds no trace of the person: in no text, no metadata, no stream', async () => {
      const view = linkedLife();
      const told = `Inès Morel, ines.morel@exemple.fr, 06 39 98 12 34, à Metz (57000), www.exemple.fr. INES, morel.`;
      const named = {
        ...view,
        profile: { ...view.profile, summary: told, headline: `Vendeuse — ${told}` },
        experiences: (view.experiences ?? []).map((each) => ({
          ...each,
          description: `- ${told}\n- chez Au Bon Levain`,
        })),
      };
      const traces =
        /in[eè]s[^a-z]|morel|metz|57000|exemple\.fr|39.?98.?12|levain|tilleuls|camille|roussel|owner-1|20(?:03|19|21|22|24)/i;
      for (const template of TEMPLATES) {
        const composition = aComposition({
          ...EVERYTHING,
          kind: 'cv-anonymous',
          template,
          photo: true,
          attachment: true,
        });
        const attachment = { name: 'inès.json', mediaType: 'application/json', content: told };
        const { document, bytes, text, artifacts, xmp } = await readPdf(
          documentPdf(
            { ...named, skills: (named.skills ?? []).map((each) => ({ ...each, details: null })) },
            composition,
            { madeAt: MADE_AT, attachments: [attachment] },
          ),
        );
        expect(text).not.toMatch(traces);
        expect(artifacts).not.toMatch(traces);
        expect(xmp).not.toMatch(traces);
        expect(xmp).not.toContain('dc:creator');
        expect([document.getTitle(), document.getAuthor()]).toEqual(['CV anonyme', undefined]);
        expect(letters(text)).toContain(letters('Vendeuse en boulangerie 2 ans et 3 mois, en cours'));
        const written = [bytes.toString('latin1'), ...streams(document)].join('\n');
        for (const trace of ['Morel', 'morel', 'In\u00E8s', 'Metz', '57000', 'exemple.fr', 'Levain'])
          for (const encoded of [trace, Buffer.from(trace).toString('latin1'), utf16(trace)])
            expect(written).not.toContain(encoded);
      }
    });
  });
});

function elements({ document }: ReadPdf, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.get(name('S')) === name(type));
}

function streams(document: ReadPdf['document']): string[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream && !(object.dict.get(name('Filter')) instanceof PDFArray))
    .map((object) => Buffer.from(decodePDFRawStream(object as PDFRawStream).decode()).toString('latin1'));
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}
