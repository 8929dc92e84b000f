/** What identity needs to know of the installation. */
export abstract class IdentityOptions {
  /** Origin under which people open the page, for example `https://portfolio.example.org`. */
  abstract readonly publicUrl: string;
  /** Key for the hashes under which attempts are counted. */
  abstract readonly secret: string;
}

/** `__Host-` binds the cookie to this host and to HTTPS; a browser refuses it on plain HTTP, which development uses. */
export function cookieName({ publicUrl }: IdentityOptions): string {
  return isSecure({ publicUrl }) ? '__Host-lorfolio_session' : 'lorfolio_session';
}

export function isSecure({ publicUrl }: Pick<IdentityOptions, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https://');
}
