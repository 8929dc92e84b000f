import { isSecure, type IdentityOptions } from '#identity';

/** A browser that was here once comes back by HTTPS only, for a year, to whatever lives below this name too. */
export const HTTPS_ONLY = 'max-age=31536000; includeSubDomains';

/** For answers that are no page: whatever they are taken for, nothing in them runs, loads or is framed. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer of a service says about itself; a route may say more. */
export function answerHeaders(options: Pick<IdentityOptions, 'publicUrl'>): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-security-policy': NOTHING,
    // No page of another origin may take an answer in, as a picture or a script for instance.
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(isSecure(options) && { 'strict-transport-security': HTTPS_ONLY }),
  };
}
