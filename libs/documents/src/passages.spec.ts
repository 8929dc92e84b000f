import { defaultComposition, DOCUMENT_KINDS, type PortfolioView } from '#portfolio';
import { aProfile, aSkill, anExperience } from '../fixtures/people.js';
import { elements } from '../fixtures/read-book.js';
import { letters, readPdf } from '../fixtures/read-pdf.js';
import { aConfirmation } from '../fixtures/whole-lives.js';
import { documentPdf } from './document.pdf.js';

const MADE_AT = new Date('2026-11-22T00:00:00Z');
const VIEW: PortfolioView = {
  ownerId: 'owner-1',
  profile: aProfile('محمد', 'الطيب', { headline: 'Boulanger (خباز)' }),
  experiences: [
    anExperience({
      title: 'Άνοιγμα του φούρνου',
      organisation: 'Пекарня',
      place: 'Metz',
      description: '- Et בצק aussi',
    }),
  ],
  skills: [
    aSkill('Вести учёт и кассу', 3, {
      experienceIds: ['Άνοιγμα του φούρνου'],
      confirmations: [aConfirmation({ by: 'یاسمین رضا', organisation: 'Metz', sentence: 'Он работает хорошо.' })],
    }),
  ],
  languages: [{ id: 'l', name: 'ქართული', level: 'B1' }],
};
const EXPECTED = [
  ['ar', 'محمدالطيب'],
  ['el', 'Άνοιγματουφούρνου'],
  ['he', 'בצק'],
  ['und-Cyrl', 'Вестиучётикассу'],
];

describe.each(DOCUMENT_KINDS.filter((kind) => kind !== 'cv-anonymous'))('a passage in a %s', (kind) => {
  it('says its language where its letters say it, and only there', async () => {
    const composition = { ...defaultComposition(kind, 'fr'), parts: ['experiences', 'skills', 'languages'] as const };
    const read = await readPdf(
      documentPdf(VIEW, { ...composition, parts: [...composition.parts] }, { madeAt: MADE_AT }),
    );
    const said = (language: string | undefined) =>
      letters(read.tagged.filter((leaf) => leaf.language === language).map(({ text }) => text).join('')); // prettier-ignore

    for (const [language, text] of EXPECTED) {
      if (kind === 'cv-by-skill' && language === 'he') continue;
      expect(said(language)).toContain(text);
    }
    expect(said('ka')).toContain('ქართული');
    expect(said(undefined)).not.toMatch(
      /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}]/u,
    );
    expect(said('ar') + said('el') + said('he') + said('und-Cyrl') + said('ka')).not.toMatch(/\p{Script=Latin}/u);
    expect(letters(read.tagged.map(({ text }) => text).join(''))).toBe(letters(read.text));
    for (const passage of elements(read, 'Span')) expect(String(passage)).toMatch(/\/Lang \(|\/Lang </);
  });
});

it('who confirms in another alphabet is not said to speak Arabic where it may be Persian', async () => {
  const read = await readPdf(documentPdf(VIEW, defaultComposition('portfolio', 'fr'), { madeAt: MADE_AT }));
  const persian = read.tagged.filter(({ language }) => language === 'und-Arab').map(({ text }) => text);

  expect(letters(persian.join(''))).toContain('یاسمینرضا');
});

it('a text in Latin letters only has no passages', async () => {
  const view = {
    ...VIEW,
    profile: aProfile('Łukasz', 'Nguyễn'),
    experiences: [],
    skills: [aSkill('10 kΩ, 5 µm')],
    languages: [],
  };
  const read = await readPdf(documentPdf(view, defaultComposition('cv-by-date', 'fr'), { madeAt: MADE_AT }));

  expect(elements(read, 'Span')).toEqual([]);
});
