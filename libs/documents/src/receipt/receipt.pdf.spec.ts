import { letters, readPdf } from '../../fixtures/read-pdf.js';
import { receiptPdf, type ReceiptFacts } from './receipt.pdf.js';

const FACTS: ReceiptFacts = {
  id: '019abc00-0000-7000-8000-000000000001',
  act: 'given',
  at: new Date('2026-11-26T13:12:00Z'),
  giver: 'Łukasz Nguyễn',
  reader: 'Claire Weber',
  structure: 'Mission locale de Metz',
  sections: ['contact', 'skills'],
  items: ['a', 'b'],
  titles: null,
  later: false,
  contactLines: ['email', 'phone'],
  purpose: 'training',
  note: null,
  noteByReader: false,
  until: new Date('2027-05-26T13:12:00Z'),
  noticeVersion: '2026-11',
  address: 'https://lorfolio.example/partages',
  hash: 'ab'.repeat(32),
};
const attachment = { name: 'recu.json', mediaType: 'application/json', content: '{}\n' };
const render = (facts: Partial<ReceiptFacts> = {}, language: 'fr' | 'en' = 'fr') =>
  receiptPdf({ ...FACTS, ...facts }, { language, attachment });

describe('a receipt in PDF', () => {
  it('says who, to whom, what, why, until when and how to withdraw', async () => {
    const { text, tagged } = await readPdf(render());

    for (const said of [
      'Accès donné',
      'Łukasz Nguyễn',
      'Claire Weber',
      'Mission locale de Metz',
      'Coordonnées (e-mail, téléphone), Compétences',
      '2 éléments choisis',
      'Choisir une formation',
      '26 mai 2027',
      'Ce que Lorfolio fait de vos données, version 2026-11',
      'Retirer l’accès',
      FACTS.hash,
    ]) {
      expect(letters(text)).toContain(letters(said));
    }
    expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
  });

  it('names what was chosen, or left out, part by part', async () => {
    const titles: ReceiptFacts['titles'] = [
      { section: 'experiences', title: 'Serveuse' },
      { section: 'skills', title: 'Pétrir la pâte' },
      { section: 'skills', title: 'Łączyć « ciasto »' },
    ];
    const sections: ReceiptFacts['sections'] = ['experiences', 'skills'];

    const chosen = letters((await readPdf(render({ sections, titles }))).text);
    expect(chosen).toContain(letters('3 éléments choisis dans ces parties, et rien de plus'));
    expect(chosen).toContain(letters('Expériences : « Serveuse »'));
    expect(chosen).toContain(letters('Compétences : « Pétrir la pâte », « Łączyć « ciasto » »'));
    const leftOut = letters((await readPdf(render({ sections, titles, later: true }, 'en'))).text);
    expect(leftOut).toContain(letters('save 3 items'));
    expect(leftOut).toContain(letters('Experiences: “Serveuse”'));
  });

  it('goes on over pages when much is named', async () => {
    const titles = Array.from({ length: 600 }, (_, i) => ({ section: 'skills' as const, title: `Compétence ${i}` }));

    const { text, pages } = await readPdf(render({ sections: ['skills'], titles }));

    expect(pages.length).toBeGreaterThan(1);
    expect(letters(text)).toContain(letters('« Compétence 599 »'));
    expect(letters(text)).toContain(letters('Pour vérifier ce reçu'));
  });

  it('says it in English, and in the person’s own words', async () => {
    const { text } = await readPdf(render({ note: 'Un BTS', act: 'withdrawn' }, 'en'));

    expect(letters(text)).toContain(letters('Access withdrawn'));
    expect(letters(text)).toContain(letters('Un BTS'));
    expect(letters(text)).not.toContain(letters('How to withdraw'));
  });

  it('says the purpose in our words where the reader wrote theirs, and quotes them', async () => {
    const { text } = await readPdf(render({ note: 'Préparer votre dossier', noteByReader: true }));

    expect(letters(text)).toContain(letters('Choisir une formation'));
    expect(letters(text)).toContain(letters('Mot de Claire Weber : « Préparer votre dossier »'));
  });

  it('is the same bytes for the same facts', () => {
    const first = render();

    expect(render().equals(first)).toBe(true);
    expect(render({ giver: 'Inès Morel' }).equals(first)).toBe(false);
  });
});
