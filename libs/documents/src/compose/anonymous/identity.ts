import type { PortfolioView } from '#portfolio';
import { cleanText } from '../../text/clean-text.js';
import { foldedWords } from '../../text/folded.js';

/** What gives a person away in a text, folded. */
export interface Identity {
  /** Words of the name, each of which names the person wherever it stands. */
  names: string[];
  /** Words of the name that are words of the language, too: they name the person only beside one of `names`. */
  particles: string[];
  /** Rows of words: the town, the street, the website; a name of nothing but words of the language, which names the person as a whole. */
  rows: string[][];
  /** Rows of words that name an organisation or a place when they are written like names: a town by the beginning of its name, too. */
  properNames: string[][];
  /** Digits of the telephone and of the postal code. */
  numbers: string[];
}

/** So common in a sentence that hiding them would hide the sentence. */
const PARTICLES: ReadonlySet<string> = new Set(
  `a al am an au aux ben bin da dal de del della den der des di do don dos du e el en et il in is la las le les li lo los
  ma mac mon of on or os par pour sa san sans son st sur te ten ter the to un une van von y zu`.split(/\s+/),
);
/** What says of a town where it lies: "Vandœuvre-lès-Nancy" is Vandœuvre to those who live there. */
const WHERE_IT_LIES: ReadonlySet<string> = new Set('au aux d de des du en l la le les lez pres sous sur'.split(' '));
const HOUSE_NUMBER = /^(?:\d.*|bis|ter|quater|[a-d])$/;
const SHORTEST_NAME = 2;
const SHORTEST_PROPER_NAME = 3;
/** Shorter beginnings of towns are words of trades: "Bar" of Bar-le-Duc, "Pont" of Pont-à-Mousson. */
const SHORTEST_BEGINNING = 5;
const FEWEST_DIGITS = 4;

export function identityOf({ profile, experiences = [] }: PortfolioView): Identity {
  const { contact } = profile;
  const [given = [], family = []] = [profile.givenName, profile.familyName].map((part) => foldedWords(cleanText(part)));
  const words = [...given, ...family];
  const isName = (word: string) => word.length >= SHORTEST_NAME && !PARTICLES.has(word);
  const town = core(foldedWords(contact?.commune?.name));
  // The street alone gives the person away, whatever floor is written behind it.
  const streets = [contact?.address ?? '', ...(contact?.address ?? '').split(/[,;\n]/)].map((part) =>
    foldedWords(part),
  );
  const numbers = [contact?.phone, contact?.commune?.postalCode];
  return {
    names: unique(words.filter(isName)),
    particles: unique(words.filter((word) => !isName(word))),
    rows: [
      ...(words.some(isName) ? [] : [words, [...family, ...given]]),
      ...streets.flatMap((street) => [street, withoutNumber(street)]),
      hostOf(contact?.website),
    ]
      .filter(({ length }) => length > 1)
      .concat(town.length > 0 ? [town] : []),
    properNames: [
      ...experiences
        .flatMap(({ organisation, place }) => [organisation ?? '', ...(place ?? '').split(/[,;()/]/)])
        .map((text) => core(foldedWords(cleanText(text))))
        .filter((row) => row.join('').length >= SHORTEST_PROPER_NAME),
      ...[beginning(town)].filter((row) => row.join('').length >= SHORTEST_BEGINNING),
    ],
    numbers: numbers.map((text) => (text ?? '').replace(/\D/g, '')).filter((text) => text.length >= FEWEST_DIGITS),
  };
}

/** Without the article, which "at the Bon Levain" would not repeat. */
function core(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !PARTICLES.has(word) && word.length > 1);
  return first < 0 ? [] : words.slice(first);
}

/** What people call a town whose name is long; nothing of one that is called by all of its name. */
function beginning(town: readonly string[]): string[] {
  const end = town.findIndex((word, index) => index > 0 && WHERE_IT_LIES.has(word));
  return end < 0 ? [] : town.slice(0, end);
}

/** A site of one's own bears one's own name, whatever its ending. */
function hostOf(website: string | null | undefined): string[] {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(website ?? '') ?? [];
  return foldedWords(host);
}

/** The street without the number of the house. */
function withoutNumber(street: readonly string[]): string[] {
  const first = street.findIndex((word) => !HOUSE_NUMBER.test(word));
  return first < 0 ? [] : street.slice(first);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
