import type { ConceptKind } from '../concept-kind.js';
import { searchedText, stemOf } from '../words/stem.js';
import type { Candidate } from './candidates.js';
import { COMPLETED, OWN, SLIP, type Meaning } from './meaning.js';
import { questionOf } from './question.js';
import { rank } from './ranking.js';

interface Traits {
  preferred?: boolean;
  isStarter?: boolean;
  kind?: ConceptKind;
  conceptId?: string;
}

const label = (text: string, traits: Traits = {}): Candidate => {
  const { folded, stems } = searchedText(text, 'fr');
  return { conceptId: text, text, folded, stems, preferred: true, isStarter: false, kind: 'skill', ...traits };
};

/** As the lexicon would: each word by its root, and by what it may become or have been meant as. */
const asked = (text: string, others: Record<string, number> = {}) => {
  const question = questionOf(text, 'fr');
  const meanings = question.words.map((word): Meaning => {
    const more = Object.entries(others).map(([each, distance]) => [stemOf(each, 'fr'), distance] as const);
    return { ...word, isKnown: true, uses: 1, stems: new Map([...more, [word.stem, OWN]]) };
  });
  return (...labels: Candidate[]) => rank(labels, question, meanings).map(({ text: found }) => found);
};

describe('the ranking', () => {
  it.each<[string, ReturnType<typeof asked>, Candidate, Candidate]>([
    ['what is exactly that before what begins so', asked('souder'), label('Souder'), label('Souder une pièce')],
    [
      'what begins so before what has the word elsewhere',
      asked('souder'),
      label('Souder une pièce'),
      label('Savoir souder'),
    ],
    [
      'all words in another order before what was mistyped',
      asked('camion conduire', { camionnette: SLIP }),
      label('Conduire un camion'),
      label('Conduire une camionnette'),
    ],
    [
      'what was mistyped before what lacks a word',
      asked('conduire camyon', { camion: SLIP }),
      label('Conduire un camion'),
      label('Conduire'),
    ],
    ['the word itself before another form of it', asked('soudure'), label('Soudure'), label('Souder')],
    [
      'what is there whole before what may be completed',
      asked('soud', { soudeur: COMPLETED }),
      label('Soud'),
      label('Soudeur'),
    ],
    [
      'a preferred label before another',
      asked('souder'),
      label('Souder'),
      label('Souder ', { preferred: false, conceptId: 'A' }),
    ],
    [
      'our set before the rest',
      asked('souder'),
      label('Souder', { isStarter: true }),
      label('Souder ', { conceptId: 'A' }),
    ],
    [
      'an occupation before a knowledge',
      asked('cuisine'),
      label('Cuisine', { kind: 'occupation' }),
      label('Cuisine ', { kind: 'knowledge', conceptId: 'A' }),
    ],
    ['fewer other words before more', asked('vélo'), label('Réparer un vélo'), label('Monter et régler un vélo')],
    [
      'both forms of a trade are exactly that',
      asked('boulangère'),
      label('Boulanger / Boulangère'),
      label('Boulangère pâtissière'),
    ],
  ])('puts %s', (_, ranked, first, second) => {
    expect(ranked(second, first)).toEqual([first.text, second.text]);
    expect(ranked(first, second)).toEqual([first.text, second.text]);
  });

  it('shows a concept once, by its best label', () => {
    const other = label('Chauffeur de poids lourd', { conceptId: 'n4101', preferred: false });
    const preferred = label('Conducteur / Conductrice de poids lourd', { conceptId: 'n4101' });

    expect(asked('chauffeur')(preferred, other)).toEqual(['Chauffeur de poids lourd']);
  });

  it('is the same whatever order labels come in', () => {
    const labels = ['Souder', 'Souder une pièce', 'Savoir souder', 'Souder un tube', 'Soudeur'].map((text) =>
      label(text),
    );
    const ranked = asked('souder');

    expect(ranked(...labels.toReversed())).toEqual(ranked(...labels));
  });
});
