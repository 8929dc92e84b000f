import { breaksOf, type HyphenatedLanguage } from './hyphenation.js';

describe('a word at the end of a line', () => {
  const broken = (piece: string, language: HyphenatedLanguage) =>
    breaksOf(piece, language).reduce((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, piece);

  it.each<[string, string, HyphenatedLanguage]>([
    ['accompagnement', 'accom|pa|gne|ment', 'fr'],
    ['l’accompagnement, ', 'l’accom|pa|gne|ment, ', 'fr'],
    ['«\u00A0vérification\u00A0». ', '«\u00A0véri|fi|ca|tion\u00A0». ', 'fr'],
    ['L’organisation ', 'L’orga|ni|sa|tion ', 'fr'],
    ['responsibilities ', 'respons|ib|il|it|ies ', 'en'],
  ])('may be broken: %s', (piece, expected, language) => {
    expect(broken(piece, language)).toBe(expected);
  });

  it.each([
    ['is short', 'marché '],
    ['begins like a name', 'Thionville '],
    ['is a name after an article', 'd’Hagondange '],
    ['is an acronym', 'FORMATION '],
    ['is an e-mail', 'camille.roussel@exemple.fr '],
    ['is an address', 'www.exemple-de-site.fr '],
    ['has a digit', 'apprentissage2 '],
    ['has a hyphen', 'accompagnement-santé '],
    ['is in another script', 'ответственность '],
    ['has no end', 'a'.repeat(100_000)],
    ['is followed by many marks', `accompagnement${'.'.repeat(100_000)}x`],
  ])('is not broken when it %s', (_, piece) => {
    expect(breaksOf(piece, 'fr')).toEqual([]);
  });

  it('keeps three letters on either side', () => {
    for (const word of ['alimentaire', 'environnement', 'boulangerie', 'encaissement', 'élévatrice', 'théâtre'])
      for (const at of breaksOf(word, 'fr')) {
        expect(at).toBeGreaterThanOrEqual(3);
        expect(word.length - at).toBeGreaterThanOrEqual(3);
      }
  });
});
