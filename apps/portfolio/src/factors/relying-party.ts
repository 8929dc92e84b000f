import { isIP } from 'node:net';
import type { IdentityOptions } from '#identity';

export interface RelyingParty {
  /** The host's name: a passkey belongs to it, and to its subdomains. */
  id: string;
  origin: string;
}

/** For whom passkeys are made; null at an address without a name, where browsers make none (W3C Web Authentication, 4). */
export function relyingParty({ publicUrl }: Pick<IdentityOptions, 'publicUrl'>): RelyingParty | null {
  const { hostname, origin } = new URL(publicUrl);
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : null;
}
