import { splitName } from './person-name.js';

describe('a full name', () => {
  it.each([
    ['Richard Hendriks', 'Richard', 'Hendriks'],
    ['Zoé Lefèvre-Çağlar', 'Zoé', 'Lefèvre-Çağlar'],
    ['Łukasz Nguyễn', 'Łukasz', 'Nguyễn'],
    ['Jean de La Fontaine', 'Jean', 'de La Fontaine'],
    ['Charles De Gaulle', 'Charles', 'De Gaulle'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Anne Marie von der Leyen', 'Anne Marie', 'von der Leyen'],
    ['Mohamed Ben Ali', 'Mohamed', 'Ben Ali'],
    ['Ben Affleck', 'Ben', 'Affleck'],
    ['Jean Pierre Dupont', 'Jean Pierre', 'Dupont'],
    ['DUPONT Jean-Pierre', 'Jean-Pierre', 'DUPONT'],
    ['Jean-Pierre DUPONT', 'Jean-Pierre', 'DUPONT'],
    ['DE LA TOUR Marie', 'Marie', 'DE LA TOUR'],
    ['Marie de LA TOUR', 'Marie', 'de LA TOUR'],
    ['MARIE DUPONT', 'MARIE', 'DUPONT'],
    ['Hendriks, Richard', 'Richard', 'Hendriks'],
    ['Mme Zoé Lefèvre', 'Zoé', 'Lefèvre'],
    ['山田 太郎', '太郎', '山田'],
    ['محمد علي', 'محمد', 'علي'],
    ['Γιώργος Παπαδόπουλος', 'Γιώργος', 'Παπαδόπουλος'],
  ])('%s is %s and %s', (full, givenName, familyName) => {
    expect(splitName(full)).toMatchObject({ givenName, familyName });
  });

  it.each(['Jean Pierre Dupont', 'Zoé', ''])('that could be split otherwise is told: %s', (full) => {
    expect(splitName(full).isGuess).toBe(true);
  });
});
