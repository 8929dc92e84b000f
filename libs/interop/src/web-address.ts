/** An e-mail address that mail would be accepted for, or nothing. */
export function emailOf(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, '').trim();
  const [local = '', domain = '', ...rest] = address.split('@');
  const isLocal = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local) && local.length <= 64;
  return rest.length === 0 && isLocal && isHost(domain) && address.length <= 254 ? address : undefined;
}

/** A public http address, with its scheme added when only that was missing. */
export function webAddressOf(text: string, limit: number): string | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+\.\p{L}{2,}:\d/iu.test(text);
  const address = hasScheme ? text : `https://${text.replace(/^\/\//, '')}`;
  if (/[\s\\<>"]/.test(address) || address.length > limit || !URL.canParse(address)) return undefined;
  // The host as it is written, without user or password: what a parser makes of it may look different.
  const [, host = ''] = /^https?:\/\/([^/?#:]+)(?::[1-9]\d{0,4})?(?:[/?#]|$)/i.exec(address) ?? [];
  return isHost(host) ? address : undefined;
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  const areLabels = labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label));
  const isUsual = /^[a-z\d.\u00a1-\uff00-]+$/i.test(host);
  return labels.length > 1 && isUsual && areLabels && /^(\p{L}{2,}|xn--[\w-]+)$/iu.test(labels.at(-1) ?? '');
}
