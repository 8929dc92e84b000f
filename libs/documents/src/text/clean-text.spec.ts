import { cleanText, linesOf, oneLine } from './clean-text.js';

describe('a text made clean', () => {
  it.each([
    ['composes letters', 'e\u0301', 'é'],
    ['drops soft hyphens', 'porte\u00ADfeuille', 'portefeuille'],
    ['unfolds ligatures', 'e\uFB03cace a\uFB00aire', 'efficace affaire'],
    ['keeps no-break spaces and hyphens', 'a\u00A0b\u2011c', 'a\u00A0b\u2011c'],
    ['drops controls and marks of direction', 'a\u0000b\u0007\u202Ec\uFEFF', 'abc'],
    ['replaces half characters', 'a\uD800b', 'a\u25A1b'],
    ['replaces what only one font can read', 'a\uE001\u{F0000}b', 'a\u25A1\u25A1b'],
    ['keeps what parts letters in Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('has the lines a person wrote, without the empty ones', () => {
    expect(linesOf(' un \r\n\r\n deux   mots\u2028trois\t')).toEqual(['un', 'deux mots', 'trois']);
    expect(linesOf(null)).toEqual([]);
    expect(oneLine('a\nb')).toBe('a b');
  });
});
