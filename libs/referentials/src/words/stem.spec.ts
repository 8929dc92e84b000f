import { fold, wordsOf } from './fold.js';
import { searchedText, stemOf } from './stem.js';

describe('the words of a text', () => {
  it.each([
    ['Garde d’enfants', ['garde', 'enfants']],
    ["L’eau, l'air et la main-d’œuvre", ['eau', 'air', 'et', 'la', 'main', 'oeuvre']],
    ['BOULANGÈRE', ['boulangere']],
    ['qu’on aime', ['on', 'aime']],
    ['C++, C# et .NET', ['c++', 'c#', 'et', 'net']],
    ['a child’s room', ['a', 'child', 'room']],
    ['permis B', ['permis', 'b']],
    ['', []],
    ['!?', []],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same however accents are written', () => {
    expect(fold('pâtissière'.normalize('NFD'))).toBe(fold('pâtissière'.normalize('NFC')));
  });
});

describe('a root', () => {
  it.each([
    ['boulanger boulangère boulangers boulangerie'],
    ['soudeur soudeuse soudure souder soudage'],
    ['conducteur conductrice conduire conduite conduction'],
    ['vendeur vendeuse vendre vente ventes'],
    ['cuisinier cuisinière cuisine cuisiner'],
    ['coiffeur coiffeuse coiffure coiffer'],
    ['jardinier jardinière jardin jardinage jardiner'],
    ['infirmier infirmière infirmières'],
    ['animateur animatrice animation animer'],
    ['animal animaux'],
    ['sportif sportive sportifs'],
    ['gardien gardienne gardiens'],
    ['mécanicien mécanicienne'],
    ['serveur serveuse servir'],
    ['enfant enfants'],
  ])('is shared in French by %s', (forms) => {
    expect([...new Set(forms.split(' ').map((form) => stemOf(fold(form), 'fr')))]).toHaveLength(1);
  });

  it.each([
    ['menage', 'mener'],
    ['chauffeur', 'chauffage'],
    ['travail', 'travers'],
    ['pain', 'peintre'],
    ['enfant', 'enfin'],
  ])('is not shared in French by %s and %s', (one, other) => {
    expect(stemOf(one, 'fr')).not.toBe(stemOf(other, 'fr'));
  });

  it.each([
    ['welder welding weld welds'],
    ['baker bakery baking bake'],
    ['driver driving drive'],
    ['child children'],
    ['nurse nurses nursing'],
  ])('is shared in English by %s', (forms) => {
    expect([...new Set(forms.split(' ').map((form) => stemOf(form, 'en')))]).toHaveLength(1);
  });

  it.each(['b', 'c++', 'vtc', 'g1609', '3x8'])('of "%s" is itself', (word) => {
    expect(stemOf(word, 'fr')).toBe(word);
  });
});

describe('a label as the search knows it', () => {
  it('has each root once, and no joining words', () => {
    expect(searchedText('Conducteur / Conductrice d’engins agricoles', 'fr')).toEqual({
      folded: 'conducteur conductrice engins agricoles',
      words: ['conducteur', 'conductrice', 'engins', 'agricoles'],
      stems: ['conduct', 'engin', 'agricol'],
    });
  });

  it('keeps joining words when there are no others', () => {
    expect(searchedText('À la une', 'fr').stems).toEqual(['a', 'la', 'une']);
  });
});
