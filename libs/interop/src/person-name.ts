export interface PersonName {
  givenName?: string;
  familyName?: string;
  /** Whether the split is a guess that the person should look at. */
  isGuess: boolean;
}

const PARTICLES = new Set(
  (
    'de du des d’ la le les van von vom der den het ten ter zu zum zur di da do dos das del della dello dei degli delle ' +
    'el al bin ben bint ibn ould abu af av of st saint'
  ).split(' '),
);
const TITLES = new Set('m mr mrs ms miss mme mlle dr prof pr herr frau'.split(' '));
const ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** A full name as given and family name: `Jean de La Fontaine`, `DUPONT Marie`, `Nguyễn, Văn An`. */
export function splitName(full: string): PersonName {
  const comma = full.split(',').map((part) => part.trim());
  const [family, given] = comma;
  if (comma.length === 2 && family && given) return { givenName: given, familyName: family, isGuess: false };

  const words = withoutTitle(full.split(/[\s,]+/).filter((word) => word !== ''));
  const [first, ...others] = words;
  if (first === undefined) return { isGuess: true };
  if (others.length === 0) return { givenName: first, isGuess: true };
  if (words.every((word) => ASIAN.test(word))) {
    return { familyName: first, givenName: others.join(' '), isGuess: false };
  }
  return byCapitals(words) ?? byParticle(words);
}

/** In French forms the family name stands in capitals, before or after. */
function byCapitals(words: string[]): PersonName | null {
  const isFamily = words.map((word) => isCapitals(word));
  const count = isFamily.filter(Boolean).length;
  if (count === 0 || count === words.length) return null;
  if (isFamily[0]) {
    const end = isFamily.indexOf(false);
    return isFamily.slice(end).includes(true) ? null : named(words.slice(end), words.slice(0, end), false);
  }
  let start = isFamily.indexOf(true);
  if (isFamily.slice(start).includes(false)) return null;
  while (start > 1 && isParticle(words[start - 1])) start--;
  return named(words.slice(0, start), words.slice(start), false);
}

/** Else the last word is the family name, with the particles before it. */
function byParticle(words: string[]): PersonName {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  const start = particle > 0 ? particle : words.length - 1;
  return named(words.slice(0, start), words.slice(start), words.length > 2);
}

function named(given: string[], family: string[], isGuess: boolean): PersonName {
  return { givenName: given.join(' '), familyName: family.join(' '), isGuess };
}

function isCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function isParticle(word = ''): boolean {
  return PARTICLES.has(word.toLowerCase());
}

function withoutTitle(words: string[]): string[] {
  const [first = '', ...others] = words;
  return others.length > 0 && TITLES.has(first.toLowerCase().replace('.', '')) ? others : words;
}
