import { didYouMean } from './nearest.js';

export type Reading<T> = { value: T } | { wrong: string };

/** Reads one value; says in plain words what it must be when it is not. `also` names further words that are allowed. */
export type Reader<T> = (value: string, also?: string) => Reading<T>;

export const text: Reader<string> = (value) => ({ value });

export function longText(least: number): Reader<string> {
  return (value) => (value.length >= least ? { value } : { wrong: `it must have ${least} characters or more` });
}

export function integer(least: number, most: number): Reader<number> {
  return (value, also = '') => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most
      ? { value: number }
      : { wrong: `it must be a whole number from ${least} to ${most}${also}` };
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (value) => {
    const word = words.find((known) => known === value);
    return word === undefined
      ? { wrong: `it must be one of ${words.join(', ')}${didYouMean(value, words)}` }
      : { value: word };
  };
}

/** Never repeats the value: it may hold a password. */
export function url(protocols: string[]): Reader<string> {
  return (value) => {
    const known = URL.canParse(value) && protocols.includes(new URL(value).protocol);
    return known ? { value } : { wrong: `it must be an address that begins with ${protocols.join('// or ')}//` };
  };
}

/** An address without path: `https://portfolio.example.org`, with a port if need be. */
export const origin: Reader<string> = (value) => {
  const wrong = { wrong: 'it must be an address like https://portfolio.example.org, without a path' };
  if (!URL.canParse(value)) return wrong;
  const { protocol, origin: bare, href } = new URL(value);
  return /^https?:$/.test(protocol) && href === `${bare}/` ? { value: bare } : wrong;
};

export const mailAddress: Reader<string> = (value) =>
  /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value)
    ? { value }
    : { wrong: 'it must be a mail address, like lorfolio@example.org or Lorfolio <lorfolio@example.org>' };
