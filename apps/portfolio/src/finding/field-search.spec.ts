import { starterSet } from '#referentials';
import { fieldsIn, hasAll, searchFields } from './field-search.js';

const found = (text: string, language: 'fr' | 'en' = 'fr') =>
  searchFields(text, starterSet.fields, language).map(({ code }) => code);
const suggested = (title: string) => fieldsIn(title, starterSet.fields, 'fr').map(({ code }) => code);

describe('searching fields', () => {
  it.each([
    ['by their label', 'Cultiver un jardin', 'garden'],
    ['as one types', 'boulan', 'D1102'],
    ['without accents and capitals', 'ELEVER DES ENFANTS', 'raising-children'],
    ['in any order', 'association comptes', 'association-treasurer'],
    ['by what people say', 'bosser en cuisine', 'G1609'],
    ['by what people say, begun', 'nounou', 'K1303'],
    ['by another form of the word', 'entraîneuse', 'coaching-team'],
    ['in the other language', 'bakery', 'D1102'],
  ])('finds them %s: %s', (_, text, code) => {
    expect(found(text).slice(0, 3)).toContain(code);
  });

  it('puts what has every word before what has one of them', () => {
    expect(found('aider un proche')[0]).toBe('caring-for-relative');
  });

  it('tells what has every word from what has some of them', () => {
    const [relative] = searchFields('aider un proche', starterSet.fields, 'fr');

    expect(hasAll('aider un proche', relative!, 'fr')).toBe(true);
    expect(hasAll('aider une baleine', relative!, 'fr')).toBe(false);
  });

  it('finds English first in English', () => {
    expect(found('cook', 'en')[0]).toBe('G1609');
  });

  it.each([
    ['a letter', 'c'],
    ['nothing', '   '],
    ['what nobody says', 'xyzzyx'],
    ['signs', '%_\\"'],
  ])('finds nothing for %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('fields that a title speaks of', () => {
  it.each([
    ['Serveuse au café du Port', 'G1803'],
    ['Garde d’enfants', 'K1303'],
    ['Trésorier de l’association du quartier', 'association-treasurer'],
    ['Cuisinier à l’Ehpad', 'G1609'],
  ])('are told at once: %s', (title, code) => {
    expect(suggested(title).slice(0, 3)).toContain(code);
  });

  it.each(['Auprès de mon grand-père', 'Stage de troisième', '2019'])('are none for %s', (title) => {
    expect(suggested(title)).toEqual([]);
  });
});
