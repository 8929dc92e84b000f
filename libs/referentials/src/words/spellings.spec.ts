import fc from 'fast-check';
import { slipsBetween, spellingsOf } from './spellings.js';

describe('slips between two words', () => {
  it.each([
    ['soudeur', 'soudeur', 0],
    ['soudur', 'soudeur', 1],
    ['souddeur', 'soudeur', 1],
    ['sousdeur', 'soudeur', 1],
    ['soudeir', 'soudeur', 1],
    ['acceuil', 'accueil', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['boulnjerie', 'boulangerie', 2],
  ])('"%s" and "%s" are %i apart', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});

describe('the spellings of a word', () => {
  const share = (one: string, other: string) => spellingsOf(one).some((key) => spellingsOf(other).includes(key));

  it.each([
    ['soudur', 'soudeur'],
    ['acceuil', 'accueil'],
    ['plonbier', 'plombier'],
    ['patiserie', 'patisserie'],
    ['cassier', 'caissier'],
    ['soiniante', 'soignante'],
    ['coifeur', 'coiffeur'],
    ['kuisinier', 'cuisinier'],
    ['farmacie', 'pharmacie'],
    ['boulng', 'boulangerie'],
  ])('"%s" leads to "%s"', (typed, word) => {
    expect(share(typed, word)).toBe(true);
  });

  it.each([
    ['soudeur', 'plombier'],
    ['cuisine', 'jardin'],
  ])('"%s" does not lead to "%s"', (typed, word) => {
    expect(share(typed, word)).toBe(false);
  });

  it('lead from any word to it with a letter too many, too few, or another', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'a b c d e i l m n o r s t u'.split(' ')),
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom(...'a e i o s t'.split(' ')), (word, where, letter) => {
        const at = where % word.length;
        const [before, after] = [word.slice(0, at), word.slice(at + 1)];
        for (const slip of [before + after, before + letter + word.slice(at), before + letter + after]) {
          expect([word, slip, share(slip, word)]).toEqual([word, slip, true]);
        }
      }),
    );
  });
});
