import { create } from 'content-disposition';

/** What no file system or header takes well: controls, line ends, separators of folders. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}/\\]/gu;
/** Marks that change the order in which a name is shown: `photo_gpj.exe`. */
const REORDERING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The `Content-Disposition` header (RFC 6266) that saves a download under this name, whatever is in it: `filename*`
 * (RFC 8187) for letters beyond ASCII, and a plain `filename` for programs that do not know it.
 */
export function contentDisposition(name: string): string {
  const safe = name.toWellFormed().replace(REORDERING, '').replace(UNSAFE, '_').trim();
  const shown = /^\.*$/.test(safe) ? 'lorfolio' : safe;
  return create(shown, { fallback: asciiOf(shown) });
}

/** The name without accents; what has no ASCII form, and what programs read in different ways, becomes an underscore. */
function asciiOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[^ -~]|["%\\/]/gu, '_');
}
