const KEPT = 'lorfolio_code';
const CODE = /^\d{6}$/;

/** Where a QR code leads. The code stands in the fragment, which is never sent to a server nor written in a log. */
export const addressOf = (code: string) => `${location.origin}/conseiller/code#${code}`;

/** Keeps the code of the address on this device: signing in comes between, and leads back without the fragment. */
export function keepCode(): void {
  const code = location.hash.slice(1);
  if (location.pathname === '/conseiller/code' && CODE.test(code)) sessionStorage.setItem(KEPT, code);
}

/** The code that one came with, once; it does not stay in the address either. */
export function takeCode(): string {
  keepCode();
  const code = sessionStorage.getItem(KEPT) ?? '';
  sessionStorage.removeItem(KEPT);
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** Only the digits of what was typed or pasted: `482 193` is a code too. */
export const digitsOf = (text: string) => text.replace(/\D/g, '').slice(0, 6);
