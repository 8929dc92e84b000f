import { hash, verify } from '@node-rs/argon2';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { invalidField } from '#common';

export const PASSWORD_MIN = 12;
/** One that is told to others, opens one thing for a while, and is tried a few times only. */
export const SHARED_PASSWORD_MIN = 8;
export const PASSWORD_MAX = 200;

/** OWASP Password Storage Cheat Sheet: argon2id (the library's default) with 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Below this many guesses a password is among those tried first. */
const FEWEST_GUESSES = 1e7;

let estimator: Promise<ZxcvbnFactory> | undefined;
let decoy: Promise<string> | undefined;

/** The estimator's dictionaries take a moment to read, and some 15 MB: at the first password that is chosen, not at start. */
async function guessesFor(password: string, personal: string[]): Promise<number> {
  estimator ??= anEstimator();
  return (await estimator).check(password.slice(0, 100), ['lorfolio', ...personal]).guesses;
}

async function anEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/**
 * Refuses a password that is too short, too long or too common.
 * @param field name of the field in what was sent
 * @param personal what others know of the person: their address and names are no password
 * @param min characters at least
 */
export async function checkPassword(
  field: string,
  password: string,
  personal: string[],
  min = PASSWORD_MIN,
): Promise<void> {
  const length = [...password].length;
  if (length < min) {
    throw invalidField(field, 'minLength', {
      fr: `Le mot de passe a besoin de ${min} caractères au moins : ajoutez-en ${min - length}. Trois mots que vous aimez, par exemple.`,
      en: `The password needs at least ${min} characters: add ${min - length}. Three words you like, for example.`,
    });
  }
  if (length > PASSWORD_MAX) {
    throw invalidField(field, 'maxLength', {
      fr: `Le mot de passe a ${PASSWORD_MAX} caractères au plus.`,
      en: `The password has at most ${PASSWORD_MAX} characters.`,
    });
  }
  if ((await guessesFor(password, personal)) < FEWEST_GUESSES) {
    throw invalidField(field, 'common', {
      fr: 'Ce mot de passe est trop facile à deviner. Essayez trois mots qui n’ont rien à voir entre eux.',
      en: 'This password is too easy to guess. Try three words that have nothing to do with each other.',
    });
  }
}

/** The text to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2);
}

/** Whether the password is the one stored; takes as long when there is none, so that time tells nothing. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has');
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return matches && stored != null;
}
