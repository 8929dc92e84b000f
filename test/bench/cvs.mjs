/** The CVs that the bench makes, with the built code (`npm run build:server`). What is not needed is not loaded: starting is measured too. */

export const MADE_AT = new Date('2026-11-22T10:00:00Z');
/** So many experiences fill two pages. */
export const TWO_PAGES = 12;
const WORDS = [
  'accueillir',
  'ranger',
  'vérifier',
  'préparer',
  'écouter',
  'organiser',
  'réparer',
  'conduire',
  'expliquer',
];

/** Every one says something else, so that nothing but letters and words can be remembered from one to the next. */
export async function loadCvs() {
  const { longLife } = await import('../../dist/libs/documents/fixtures/people.js');
  return (index, experiences) => {
    const salt = `${WORDS[index % WORDS.length]} ${WORDS[(index * 7 + 3) % WORDS.length]}${index}`;
    return longLife(experiences, salt);
  };
}

/** Lorfolio's own way to make them, JSON attached. */
export async function loadMaker() {
  const { cvPdf } = await import('../../dist/libs/documents/src/index.js');
  const { ines } = await import('../../dist/libs/documents/fixtures/people.js');
  const attachment = { name: 'resume.json', mediaType: 'application/json', content: JSON.stringify(ines()) };
  return (view) => cvPdf(view, { language: 'fr', madeAt: MADE_AT, attachments: [attachment] });
}
