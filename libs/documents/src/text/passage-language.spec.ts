import { passagesOf } from './passage-language.js';

describe('the language of a passage', () => {
  const told = (text: string) => {
    const languageOf = passagesOf(text);
    return text.split(' ').map((word) => languageOf?.(word) ?? '');
  };

  it.each([
    ['Ελένη Παπαδοπούλου, Metz', ['el', 'el', '']],
    ['Cours de עברית', ['', '', 'he']],
    ['مرحبا Metz', ['ar', '']],
    ['Курсы и работа', ['und-Cyrl', 'und-Cyrl', 'und-Cyrl']],
    ['ეკა', ['ka']],
  ])('is said where its letters say it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is not said to be Arabic where letters are written that Arabic has not', () => {
    expect(told('رضا کریمی')).toEqual(['und-Arab', 'und-Arab']);
  });

  it.each(['Agente de service hospitalier, depuis 2019', 'Kraków, Nguyễn', '', '10 kΩ, 5 µm, angle α', 'AΒΓ'])(
    'is that of the document otherwise: %s',
    (text) => {
      expect(told(text).join('')).toBe('');
    },
  );
});
