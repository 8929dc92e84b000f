/**
 * An address as a link of a PDF has it, in ASCII (ISO 32000-1, 12.6.4.7): letters beyond it the way browsers send them. PDFKit would write
 * them in UTF-16, which leads nowhere.
 */
export function asUri(address: string): string {
  if (/^[!-~]*$/.test(address)) return address;
  return URL.canParse(address) ? new URL(address).href : encodeURI(address.toWellFormed());
}
