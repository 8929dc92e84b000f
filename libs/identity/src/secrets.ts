import { createHash, createHmac, randomBytes } from 'node:crypto';

export interface Secret {
  /** What the person's browser or mail holds: 256 random bits, base64url. */
  token: string;
  /** What the database holds. */
  hash: Buffer;
}

/** A new bearer secret. Only its hash is ever stored. */
export function newSecret(): Secret {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** SHA-256: enough for 256 random bits, which nobody can guess from their hash. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A keyed hash of an address or e-mail, so that counting attempts keeps nothing personal. */
export function keyedHash(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
