import { randomInt } from 'node:crypto';
import { keyedHash } from '#identity';

/** A code can be typed for so long; once it is, there is as long to confirm. SQL has the same number. */
export const CODE_MINUTES = 10;

/** So many wrong tries end a code. SQL has the same number. */
export const WRONG_TRIES = 5;

/** Six digits. */
export const SHARE_CODE = /^\d{6}$/;

/** Its first digits find a code, the others are its secret: only so can a wrong try be laid to the code that it was meant for. */
const PREFIX_DIGITS = 3;

/** A new code: any six digits, from a source that cannot be foreseen. */
export function newShareCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** All that is kept of a code. Keyed, for a million possibilities are soon tried by whoever holds plain hashes. */
export function shareCodeHashes(secret: string, code: string): { prefixHash: string; codeHash: string } {
  return {
    prefixHash: keyedHash(secret, `share-code-prefix:${code.slice(0, PREFIX_DIGITS)}`),
    codeHash: keyedHash(secret, `share-code:${code}`),
  };
}
