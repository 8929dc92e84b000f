import { parseArgs } from 'node:util';
import { didYouMean } from '#config';
import { StartError } from './start-error.js';

export type AuditCommand = { name: 'help' } | { name: 'verify'; json: boolean };

export const AUDIT_USAGE = `Lorfolio's audit: is the log of who read what as it was written?

  npm run audit -- verify           goes through the chain of every person; changes nothing
  npm run audit -- verify --json    the same as one line of JSON

It names the first broken record of each broken chain, and the records that should have been sealed long ago. It sees ids,
places and counts, never what a portfolio holds. The exit code is 0 when all is well, 1 when something is not.

It works on the instance that the environment names, as "npm start" does: LORFOLIO_DATA_DIR or DATABASE_URL, whether it is
running or not. See docs/settings.md, and docs/adr/0015-the-log-is-a-chain.md for what a chain proves and what not.
`;

const HELP = 'For the commands there are: npm run audit -- --help.';

/** Reads the command; what is unknown is refused with what would be right. */
export function readAuditCommand(args: string[]): AuditCommand {
  if (args.length === 0 || args.includes('--help') || args[0] === 'help') return { name: 'help' };
  const { tokens } = parseArgs({ args, options: { json: { type: 'boolean' } }, strict: false, tokens: true });
  const verbs: string[] = [];
  let json = false;
  for (const token of tokens) {
    if (token.kind === 'positional') verbs.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name !== 'json') {
      throw new StartError(
        `There is no option ${token.rawName}${didYouMean(token.rawName, ['--json']) || '.'} ${HELP}`,
      );
    }
    if (token.value !== undefined) throw new StartError(`--json takes no value. ${HELP}`);
    json = true;
  }
  const name = verbs.join(' ');
  if (name !== 'verify') {
    throw new StartError(`There is no command "${name}"${didYouMean(name, ['verify']) || '.'} ${HELP}`);
  }
  return { name, json };
}
