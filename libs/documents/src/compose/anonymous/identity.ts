import type { PortfolioView } from '#portfolio';
import { cleanText } from '../../text/clean-text.js';
import { foldedWords } from '../../text/folded.js';

/** What gives a person away in a text, folded. */
export interface Identity {
  /** Words of the name, each of which names the person wherever it stands. */
  names: string[];
  /** Words of the name that are words of the language, too: they name the person only beside one of `names`. */
  particles: string[];
  /** Rows of words: the town, the street. */
  places: string[][];
  /** Rows of words that name an organisation or a place when they are written like names. */
  properNames: string[][];
  /** Digits of the telephone and of the postal code. */
  numbers: string[];
}

/** So common in a sentence that hiding them would hide the sentence. */
const PARTICLES: ReadonlySet<string> = new Set(
  `a al am an au aux ben bin da dal de del della den der des di do don dos du e el en et il in is la las le les li lo los
  ma mac mon of on or os par pour sa san sans son st sur te ten ter the to un une van von y zu`.split(/\s+/),
);
const HOUSE_NUMBER = /^(?:\d.*|bis|ter|quater|[a-d])$/;
const SHORTEST_NAME = 2;
const SHORTEST_PROPER_NAME = 3;
const FEWEST_DIGITS = 4;

export function identityOf({ profile, experiences = [] }: PortfolioView): Identity {
  const { contact } = profile;
  const words = foldedWords(cleanText(`${profile.givenName} ${profile.familyName}`));
  const isName = (word: string) => word.length >= SHORTEST_NAME && !PARTICLES.has(word);
  const street = foldedWords(contact?.address);
  const numbers = [contact?.phone, contact?.commune?.postalCode];
  return {
    names: unique(words.filter(isName)),
    particles: unique(words.filter((word) => !isName(word))),
    places: [
      core(foldedWords(contact?.commune?.name)),
      ...[street, withoutNumber(street)].filter(({ length }) => length > 1),
    ].filter((row) => row.length > 0),
    properNames: experiences
      .flatMap(({ organisation, place }) => [organisation ?? '', ...(place ?? '').split(/[,;()/]/)])
      .map((text) => core(foldedWords(cleanText(text))))
      .filter((row) => row.join('').length >= SHORTEST_PROPER_NAME),
    numbers: numbers.map((text) => (text ?? '').replace(/\D/g, '')).filter((text) => text.length >= FEWEST_DIGITS),
  };
}

/** Without the article, which "at the Bon Levain" would not repeat. */
function core(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !PARTICLES.has(word) && word.length > 1);
  return first < 0 ? [] : words.slice(first);
}

/** The street without the number of the house. */
function withoutNumber(street: readonly string[]): string[] {
  const first = street.findIndex((word) => !HOUSE_NUMBER.test(word));
  return first < 0 ? [] : street.slice(first);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
