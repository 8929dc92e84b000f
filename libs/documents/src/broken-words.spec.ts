import { DOCUMENT_LANGUAGES, TEMPLATES, type Composition, type PortfolioView } from '#portfolio';
import { aComposition } from '../fixtures/compositions.js';
import { linkedLife } from '../fixtures/linked-life.js';
import { anExperience, aSkill } from '../fixtures/people.js';
import { textsOfPdfium } from '../fixtures/pdfium.js';
import { contentOf, letters, readPdf } from '../fixtures/read-pdf.js';
import { documentPdf } from './document.pdf.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const SENTENCES = {
  fr: 'J’accompagne quotidiennement des personnes vieillissantes, particulièrement vulnérables : déplacements, alimentation, communication avec l’entourage professionnel ; responsabilité partagée avec l’infirmière coordinatrice « référente » de l’établissement.',
  en: 'Responsible for communication with international organisations, understanding their requirements, documentation of agreements, administration of appointments: everything that straightforward collaboration depends upon, throughout.',
};
const read = async (view: PortfolioView, composition: Composition) => {
  const pdf = await readPdf(documentPdf(view, composition, { madeAt: MADE_AT }));
  const broken = contentOf(pdf.document).match(/^Q$/gm)?.length ?? 0;
  // What is drawn of a word stands outside of the text: within, it would end what its line is tagged as.
  expect(letters(pdf.tagged.map((leaf) => leaf.text).join(''))).toBe(letters(pdf.text));
  return { text: said(pdf.text), pdfium: said((await textsOfPdfium(pdf.bytes)).join('\n')), broken };
};
/** Where lines end is a matter of looks; where words do is not. */
const said = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(DOCUMENT_LANGUAGES)('words that are broken in %s', (language) => {
  const summary = Array.from({ length: 6 }, (_, index) => `${index + 1}. ${SENTENCES[language]}`).join(' ');

  it.each(TEMPLATES)('are whole for whoever reads the file: beside a photo, %s', async (template) => {
    const view = linkedLife();
    const composition = aComposition({ kind: 'cv-by-date', template, language, photo: true, parts: ['summary'] });
    const { text, pdfium } = await read({ ...view, profile: { ...view.profile, summary } }, composition);

    expect(text).toContain(said(summary));
    expect(pdfium).toContain(said(summary));
  });

  it('are whole in the narrow columns of a booklet, in links and out of them', async () => {
    const title = `Une ${SENTENCES[language]}`;
    const name = `Un ${SENTENCES[language]}`;
    const view = {
      ...linkedLife(),
      experiences: [anExperience({ title, organisation: `Les ${SENTENCES[language]}` })],
      skills: [aSkill(name, 3, { experienceIds: [title] })],
    };
    const { text, pdfium, broken } = await read(view, aComposition({ kind: 'booklet', language }));

    for (const words of [title, name, `Les ${SENTENCES[language]}`]) {
      expect(text).toContain(said(words));
      expect(pdfium).toContain(said(words));
    }
    expect(broken).toBeGreaterThan(4);
  });
});
