import fc from 'fast-check';
import { PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { PortfolioView } from '#portfolio';
import { aContact, anExperience, aProfile, aView, ines, longLife } from '../../fixtures/people.js';
import { dictionaries, letters, readPdf } from '../../fixtures/read-pdf.js';
import { cvPdf } from './cv.pdf.js';

const MADE_AT = new Date('2026-11-22T10:00:00Z');
/** Teal, 8 by 10 pixels. */
const JPEG = [
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE',
  '4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAKAAgDASIAAhEBAxEB/8QAFQAB',
  'AQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAA',
  'AA/9oADAMBAAIRAxEAPwCYARK//9k=',
].join('');
const CHARACTERS = 'aZéçÿœŁğễßΩίщЇ019.,;:!?()«»’—–-/@&<>\\°€½“”…ﬁ\u00A0\u2011\u202F\u00AD$#%(){}[]~^`|+=*_ ';
const render = (view: PortfolioView, language: 'fr' | 'en' = 'fr') => cvPdf(view, { language, madeAt: MADE_AT });
const read = (view: PortfolioView, language: 'fr' | 'en' = 'fr') => readPdf(render(view, language));

describe('a CV in PDF', () => {
  it('says all of the portfolio, in the order in which it is read', async () => {
    const { text } = await read(ines());

    expect(letters(text)).toBe(
      letters(`Inès Morel Agente de service hospitalier
        4 rue des Clercs, 57000 Metz
        06 39 98 12 34 · ines.morel@exemple.fr · ines-morel.exemple.fr
        Permis AM, B · Mobilité : Metz et 30 km autour, en bus
        J’aime prendre soin des personnes âgées : je l’ai fait en stage et dans ma famille. Ponctuelle et calme, je cherche un
        contrat avant d’entrer en formation d’aide-soignante en septembre 2027.
        Expériences
        Vendeuse en boulangerie Depuis septembre 2024 Emploi · Au Bon Levain, Metz
        • Accueil d’environ 120 personnes par matinée • Tenue et vérification de la caisse
        Résultats : Deux fois « vendeuse du mois » ; la caisse est juste depuis un an !
        Bénévole à la distribution Depuis janvier 2023 Bénévolat · Les Paniers du Sablon, Metz
        • Accueil et formation des nouveaux bénévoles
        Stagiaire en EHPAD Mars 2022 – juin 2022 Stage · Les Tilleuls, Thionville
        • Aide au lever, à la marche et aux repas de six résidents • Mise en confiance de personnes inquiètes
        Accompagnement de ma grand-mère 2019 – novembre 2021 Famille et proches
        Courses, repas, rendez-vous médicaux et papiers, trois fois par semaine.
        Formation Bac professionnel ASSP 2022 Lycée des Trois-Ponts, Metz
        Compétences
        • Porter secours, PSC1 : niveau 4 sur 4 (je sais le montrer à d’autres). Certificat de 2023
        • Tenir une caisse : niveau 3 sur 4 (je fais sans aide). Où : Au Bon Levain, les Paniers du Sablon
        • Aider à se lever et à marcher : niveau 3 sur 4 (je fais sans aide)
        • Préparer un repas adapté : niveau 2 sur 4 (je fais avec de l’aide)
        • Rassurer une personne inquiète
        Langues • Français : langue maternelle • Portugais : B1 (à l’aise dans les situations courantes)
        Preuves • Attestation de stage. Signée par la directrice
        • Article sur la distribution · https://www.exemple.fr/actualites/metz/2024/05/12/les-paniers-du-sablon-fetent-leurs-dix-ans-avec-les-benevoles?rubrique=quartiers&source=lettre`),
    );
  });

  it('says it in English', async () => {
    const { text } = await read(ines(), 'en');

    for (const said of [
      'Experience',
      'Since September 2024 Job',
      'March 2022 – June 2022 Internship',
      'level 3 of 4 (I do it without help)',
    ]) {
      expect(letters(text)).toContain(letters(said));
    }
  });

  it('has the same text by its tags as by its pages', async () => {
    const { text, tagged } = await read(longLife(30));

    expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
  });

  it.each([
    ['Łukasz', 'Nguyễn'],
    ['Zoé', 'Lefèvre-Çağlar'],
    ['Ελένη', 'Παπαδοπούλου'],
    ['Олександра', 'Коваленко'],
    ['محمد', 'الطيب'],
    ['یاسمین', 'کریمی'],
    ['ეკა', 'ქავთარაძე'],
    ['x\u0302avier', 'ẹ\u0304m̀'],
    ['Ann & Bob', '<O’Neill>'],
  ])('writes the name of %s %s as it is', async (givenName, familyName) => {
    const { pages, tagged, document } = await read(aView(givenName, familyName));

    expect(pages.flat().join('').trim()).toBe(`${givenName} ${familyName}`);
    expect(tagged.map(({ role }) => role)).toEqual(['H1']);
    expect(document.getTitle()).toBe(`CV – ${givenName} ${familyName}`);
  });

  it.each(['experiences', 'skills', 'languages', 'evidence'] as const)(
    'holds nothing of %s that are not in the view',
    async (section) => {
      const { [section]: left, ...view } = ines();
      const { text } = await read(view);
      const headings = { experiences: 'Expériences', skills: 'Compétences', languages: 'Langues', evidence: 'Preuves' };

      expect(text).not.toContain(headings[section]);
      for (const item of left ?? [])
        expect(letters(text)).not.toContain(letters('title' in item ? item.title : item.name));
    },
  );

  it('holds no contact that is not in the view', async () => {
    const { contact: _, ...profile } = ines().profile;
    const { text, links } = await read({ ...ines(), profile, evidence: [] });

    expect(text).not.toMatch(/exemple\.fr|57000|06\s39|Permis/);
    expect(links).toEqual([]);
  });

  it('is whole with a name and no more', async () => {
    const { text, artifacts, document } = await read(
      aView('Jo', 'Li', { experiences: [], skills: [], languages: [], evidence: [] }),
    );

    expect(text.trim()).toBe('Jo Li');
    expect(artifacts).toBe('');
    expect(document.getPageCount()).toBe(1);
  });

  it('is whole when all that can be empty is', async () => {
    const profile = aProfile('', '', { headline: ' ', summary: '\n', contact: aContact({ address: '', phone: '' }) });
    const { text, tagged, document } = await read({
      ownerId: 'o',
      profile,
      experiences: [anExperience({ title: '', description: '-\n•' })],
    });

    expect(letters(text)).toBe('ExpériencesEmploi');
    expect(tagged.every((leaf) => leaf.text.trim() !== '')).toBe(true);
    expect(document.getTitle()).toBe('CV');
  });

  it('gives every character back, whatever the person wrote', async () => {
    const unit = fc.constantFrom(...Array.from(CHARACTERS));
    const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, async (written) => {
        const summary = `a ${written.join(' ')}`;
        const { text } = await read({ ownerId: 'o', profile: aProfile('A', 'B', { summary }) });
        expect(letters(text)).toBe(letters(`A B ${summary.replaceAll('\u00AD', '').replaceAll('ﬁ', 'fi')}`));
      }),
      { numRuns: 40 },
    );
  });

  it('reads a line of two directions in its order', async () => {
    const summary = 'حصلت على شهادة CACES 3 عام 2021 في مدينة Metz (فرنسا)، وأبحث عن عمل.';
    const { text } = await read({ ownerId: 'o', profile: aProfile('A', 'B', { summary }) });

    expect(letters(text)).toBe(letters(`AB${summary}`));
  });

  it('says which space and which hyphen was written', async () => {
    const { bytes, text } = await read({
      ownerId: 'o',
      profile: aProfile('A-B', 'C', { summary: 'd\u2011e f\u00A0g' }),
    });

    expect(text).toContain('A-B C');
    expect(text).toContain('d\u2011e');
    expect(bytes.length).toBeGreaterThan(1000);
  });

  describe('with a photo', () => {
    const withPhoto = (view: PortfolioView, content = JPEG): PortfolioView => ({
      ...view,
      photo: { mediaType: 'image/jpeg', content },
    });

    const figuresOf = (document: PDFDocument) =>
      document.context
        .enumerateIndirectObjects()
        .map(([, each]) => each)
        .filter(
          (each): each is PDFDict => each instanceof PDFDict && each.get(PDFName.of('S')) === PDFName.of('Figure'),
        );

    it('says the same, and has the picture as a figure with words', async () => {
      const [plain, { text, tagged, document }] = [await read(ines()), await read(withPhoto(ines()))];

      expect(letters(text)).toBe(letters(plain.text));
      expect(letters(tagged.map((leaf) => leaf.text).join(''))).toBe(letters(text));
      const [figure, ...others] = figuresOf(document);
      expect(others).toEqual([]);
      expect(figure?.lookup(PDFName.of('Alt'), PDFString).decodeText()).toBe('Photo de Inès Morel');
      expect(String(figure)).toMatch(/\/Placement \/Block[^]*\/BBox \[ 463/);
      // The name is read first, then the picture.
      expect(tagged[0]?.role).toBe('H1');
      expect(tagged[1]?.role).toBe('Figure');
    });

    it('keeps its words off the picture, whatever their length and direction', async () => {
      const profile = aProfile('Maria-Magdalena '.repeat(6), 'Łukasz', {
        headline: 'x '.repeat(99),
        summary: 'مرحبا '.repeat(99),
      });

      const { pages, text } = await read(withPhoto({ ownerId: 'o', profile }));

      expect(pages).toHaveLength(1);
      expect(text).toContain('Maria-Magdalena');
    });

    it('has none when the view has none', async () => {
      const { document } = await read(ines());

      expect(figuresOf(document)).toEqual([]);
    });
  });

  it('gives the attachment back byte for byte', async () => {
    const content = JSON.stringify({ basics: { name: 'Inès' }, odd: '\u0000\uFFFF' });
    for (const given of [content, Buffer.from(content)]) {
      const attachment = { name: 'cv-inès.json', mediaType: 'application/json', content: given };
      const { attachments, document } = await readPdf(
        cvPdf(ines(), { language: 'fr', madeAt: MADE_AT, attachments: [attachment] }),
      );
      const [embedded] = dictionaries(document, 'EmbeddedFile');
      expect(String(embedded)).toMatch(/CreationDate \(D:20261122100000Z\)[^]*ModDate \(D:20261122100000Z\)/);
      expect(attachments).toEqual([{ name: 'cv-inès.json', content: Buffer.from(content) }]);
    }
  });
});
