/** The headers by which a browser says from where a request comes. */
export interface OriginHeaders {
  'sec-fetch-site'?: string | string[] | undefined;
  origin?: string | undefined;
  host?: string | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: from our own page, or from a program that is no browser (W3C Fetch Metadata, RFC 6454).
 * Beside the cookie's `SameSite=Lax`, for browsers and cases where that alone does not hold. To read changes something too: it stands
 * in the owner's log, and a link on another site must not put it there in a counsellor's name.
 */
export function mayChange(method: string, headers: OriginHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (SAFE_METHODS.has(method) || headers.origin === undefined) return true;
  if (!URL.canParse(headers.origin)) return false;
  const { origin, host } = new URL(headers.origin);
  return origin === new URL(publicUrl).origin || host === headers.host;
}
