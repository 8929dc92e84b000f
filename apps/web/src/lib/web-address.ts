/** As people write it, `www.exemple.fr`, made whole: `https://www.exemple.fr`. */
export function webAddress(text: string): string {
  const address = text.trim();
  return address === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}

/** Whether it can be an address on the web; the server knows more. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(webAddress(text));
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username;
}
