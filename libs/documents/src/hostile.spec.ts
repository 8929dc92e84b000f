import fc from 'fast-check';
import { DOCUMENT_KINDS, type PortfolioView } from '#portfolio';
import { aContact, aProfile, aSkill, anExperience } from '../fixtures/people.js';
import { anyComposition } from '../fixtures/compositions.js';
import { said, THEMES } from '../fixtures/grouped-life.js';
import { textsOfPdfium } from '../fixtures/pdfium.js';
import { letters, readPdf } from '../fixtures/read-pdf.js';
import { aConfirmation } from '../fixtures/whole-lives.js';
import { documentFileName } from './file-names.js';
import { documentPdf } from './document.pdf.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const NEVER_ON_PAPER =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD\uD800-\uDFFF\u{E0000}-\u{E007F}\p{Co}]/u;

/** What breaks programs: halves of pairs, both directions, marks without end, tags, private use, what markup and shells read otherwise. */
const FRAGMENTS = [
  '\uD83D', '\uDC69', '👩\u200D👩\u200D👧\u200D👦', '🏴\u{E0067}\u{E0062}\u{E007F}', '🇫🇷', '\u202Eabc\u202C', '\u2066אבג\u2069', '\u200F',
  'مرحبا', 'שלום (a) [b]', `Z${'\u0335\u0321\u0301'.repeat(30)}algo`, '\u0301', '\uE000\u{F0000}', '\uFFFE', '\u0000', '\u0007', '\uFEFF',
  '\u2028', '\r\n', '\t', '\u00AD', '\u200B', '&<>"\'/', '</rdf:li><x>', ']]>', '%PDF-1.7', ') Tj ET', '\\', '${x}', '../', 'a'.repeat(300),
  'e-'.repeat(80), '/'.repeat(200), '\u00A0'.repeat(150), '- '.repeat(40), 'l’accompagnement, ', 'ﬁ', 'Nguyễn', '李小龍', 'क्षि', 'ﷺ', '𝔘', '￼',
]; // prettier-ignore
const letterFrom = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCharCode(code));
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: letterFrom(0, 0xffff), maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: letterFrom(0x300, 0x8ff), maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom('Metz ', 'un ', '\n- ', '\n', '. ') },
);
const text = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

function hostileView([a, b, c, d, e]: readonly string[], address: string): PortfolioView {
  const [one = '', two = '', three = '', four = '', five = ''] = [a, b, c, d, e];
  const contact = aContact({
    ...{ email: two, phone: three, address: four, website: address, mobility: five, drivingLicences: ['B'] },
    commune: { code: '57463', name: one, postalCode: '57000' },
  });
  return {
    ownerId: 'o',
    profile: aProfile(one, two, { headline: three, summary: four, contact }),
    experiences: [
      anExperience({ id: 'x', title: one, organisation: two, place: three, description: four, results: five, startedOn: '2019' }),
      anExperience({ id: 'y', title: five, kind: 'training', description: one, endedOn: '2020-02' }),
    ],
    skills: [
      aSkill(three, 2, {
        ...{ id: 's', details: five, contexts: [one, two], experienceIds: ['x', 'x', 'y', 'gone'] },
        confirmations: [aConfirmation({ by: four, organisation: five, sentence: one, confirmedName: two, changedSince: true })],
      }),
      ...[one, two, four, five].map((label, index) =>
        aSkill(`Compétence ${index}`, 3, { classifications: [label, three], levels: said('2024-01', 1, 2, 3) }),
      ),
    ],
    languages: [{ id: 'l', name: four, level: 'B1' }, { id: 'm', name: one, level: null }],
    evidence: [
      { id: 'e', title: two, description: three, url: address, file: null, skillIds: ['s'], experienceIds: ['x', 'gone'] },
      {
        ...{ id: 'f', title: five, description: one, url: null, skillIds: [], experienceIds: [] },
        file: { name: three, mediaType: 'application/pdf', size: 1, sha256: '00' },
      },
    ],
  }; // prettier-ignore
}

describe('whatever a person writes', () => {
  it('comes to a file that is whole: its tags say its pages, and nothing in it is unseen', async () => {
    const texts = fc.array(text, { minLength: 5, maxLength: 5 });
    const composition = anyComposition(hostileView([], ''), DOCUMENT_KINDS);
    await fc.assert(
      fc.asyncProperty(texts, text, composition, async (written, path, composed) => {
        const view = hostileView(written, `https://exemple.fr/${path}`);
        const read = await readPdf(documentPdf(view, composed, { madeAt: MADE_AT, themes: THEMES }));

        expect(letters(read.tagged.map((leaf) => leaf.text).join(''))).toBe(letters(read.text));
        expect(read.text).not.toMatch(NEVER_ON_PAPER);
        expect(read.xmp).not.toMatch(/<x>|[\u0000-\u0008]/);
        expect((await textsOfPdfium(read.bytes)).length).toBe(read.document.getPageCount());
        expect(documentFileName(view, composed, written[0] ?? '')).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*\.pdf$/);
      }),
      { numRuns: 60 },
    );
  });

  it.each(DOCUMENT_KINDS)('has titles that end in a PDF of a %s as they were written', async (kind) => {
    const title = `Tom & Jerry <b>/</b> "Ça \\ va" – l’œuvre (n° 1) %20`;
    const view = {
      ...hostileView([title, 'B', 'C', 'D', 'E'], 'https://a.fr'),
      profile: aProfile('Ann & "Bob"', '</x>'),
    };
    const composition = fc.sample(anyComposition(view, [kind]), { numRuns: 1, seed: 4 })[0];
    if (composition === undefined) throw new Error('Nothing was composed');
    const shown = {
      ...composition,
      language: 'fr' as const,
      parts: ['experiences' as const],
      leftOut: [],
      wordings: [],
    };
    const { text: said, document } = await readPdf(documentPdf(view, shown, { madeAt: MADE_AT }));

    expect(said.replace(/\s+/g, ' ')).toContain(title);
    if (kind !== 'cv-anonymous') expect(document.getTitle()).toContain('Ann & "Bob" </x>');
  });
});
