import type { Config } from '#config';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** What whoever starts it is told when others can reach it and what they send can be read on the way; null when all is well. */
export function plainHttpWarning({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): string | null {
  if (LOOPBACK.test(host) || !publicUrl.startsWith('http://')) return null;
  return (
    `Warning: other machines can reach Lorfolio, and its address ${publicUrl} is plain HTTP: passwords and portfolios can be read ` +
    `on the way. Put a proxy with HTTPS in front and set LORFOLIO_PUBLIC_URL=https://..., or listen on 127.0.0.1 only.\n`
  );
}
