import { typeset } from './typography.js';

describe('French typography', () => {
  const shown = (text: string) => typeset(text, 'fr').replaceAll('\u00A0', '_');

  it.each([
    ['Oui : vraiment ? Non ; jamais !', 'Oui_: vraiment_? Non_; jamais_!'],
    ['dit « bonjour » et part', 'dit «_bonjour_» et part'],
    ['12 % de 1 234 567 euros', '12_% de 1_234_567 euros'],
    ['Quoi ? » dit-il', 'Quoi_?_» dit-il'],
    ['https://exemple.fr : le site', 'https://exemple.fr_: le site'],
    [':-) et ;-)', ':-) et ;-)'],
  ])('keeps the marks of "%s" with their word', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('leaves English as it is', () => {
    expect(typeset('Really ?', 'en')).toBe('Really ?');
  });
});
