import { folded } from './folded.js';

describe('a folded text', () => {
  it.each([
    ['Éplucher, couper  et peser', 'eplucher couper et peser'],
    ['S’occuper d’un bébé', 's occuper d un bebe'],
    ['Mettre du cœur à l’œuvre !', 'mettre du coeur a l oeuvre'],
    ['Łódź, Đà Nẵng', 'lodz da nang'],
    ['C++ & C#', 'c c'],
    ['Готовить обед', 'готовить обед'],
    [' … ', ''],
  ])('of %j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});
