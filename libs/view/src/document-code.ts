import { randomInt } from 'node:crypto';

/** Crockford's base 32: without I, L, O and U, which are taken for others or make words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A new code of sixty random bits: nobody comes upon one by trying. */
export function newDocumentCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
}

/** A code as people read and type it: `7K2M-9QXW-4TVA`. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What was typed, as it is kept: in capitals, without what stands between, and O, I and L as the digits that they are taken for. */
export function typedCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

export function isDocumentCode(code: string): boolean {
  return new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(code);
}
