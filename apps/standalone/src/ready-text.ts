import { join } from 'node:path';
import type { Config } from '#config';
import type { DemoAccount } from './demo/seed.js';

/** What a person reads in the terminal when all is ready. */
export function readyText(url: string, accounts: DemoAccount[], { dataDir, mail }: Config): string {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const signIns = accounts.map(
    ({ email, password, givenName, familyName, role, totpSecret }) =>
      `  ${email.padEnd(width)}  ${password}   ${givenName} ${familyName} (${role})` +
      (totpSecret === undefined ? '' : `\n  ${' '.repeat(width)}  npm run --silent code ${totpSecret}`),
  );
  const lines = [
    '',
    `Lorfolio is ready: ${url}`,
    '',
    ...(signIns.length > 0
      ? [
          'Sign in as one of these people, all fictitious. Professionals type a code after their password: the line below theirs',
          'prints it, in another terminal; or type the secret at its end into an authenticator app.',
          ...signIns,
          '',
        ]
      : []),
    ...(mail.smtpUrl === null ? [`Mail is written to ${join(dataDir, 'outbox')}`] : []),
    'Ctrl-C stops it.',
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
