import type { Standalone } from './standalone.js';

/** What a person reads in the terminal when all is ready. */
export function readyText(
  { url, accounts, dataFolder, outbox }: Pick<Standalone, 'url' | 'accounts' | 'dataFolder' | 'outbox'>,
  demo: boolean,
): string {
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
    `Data is kept in ${dataFolder}${demo ? ', which is removed at the end' : ''}`,
    ...(outbox === null ? [] : [`Mail is written to ${outbox}`]),
    'Ctrl-C stops it.',
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
