import { parseArgs } from 'node:util';
import { didYouMean } from '#config';
import { StartError } from './start-error.js';

export interface CommandLine {
  demo: boolean;
  json: boolean;
  help: boolean;
  /** Instead of LORFOLIO_PORT. */
  port: number | null;
}

const OPTIONS = {
  demo: { type: 'boolean' },
  json: { type: 'boolean' },
  port: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export const USAGE = `Lorfolio: a digital portfolio of competences.

  npm start              run it; data is kept in .lorfolio (LORFOLIO_DATA_DIR)
  npm run demo           a throw-away instance with fictitious people

Options, after "--":
  --port N               listen on port N instead of LORFOLIO_PORT; 0 takes any free one
  --json                 when ready, print one line of JSON: { url, accounts, dataFolder, outbox }
  --demo                 what "npm run demo" does
  --help                 this text

Settings come from the environment: see docs/settings.md.
`;

/** Reads the command's options; an unknown or misshapen one is refused with what would be right. */
export function readCommandLine(args: string[]): CommandLine {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const command: CommandLine = { demo: false, json: false, help: false, port: null };
  for (const token of tokens) {
    if (token.kind === 'positional') throw new StartError(`"${token.value}" is not an option. ${HELP}`);
    if (token.kind !== 'option') continue;
    if (token.name === 'port') command.port = port(token.value);
    else if (isSwitch(token.name) && token.value === undefined) command[token.name] = true;
    else if (isSwitch(token.name)) throw new StartError(`${token.rawName} takes no value. ${HELP}`);
    else throw new StartError(unknown(token.rawName));
  }
  return command;
}

const HELP = 'For the options there are: npm start -- --help.';

function isSwitch(name: string): name is 'demo' | 'json' | 'help' {
  return name === 'demo' || name === 'json' || name === 'help';
}

function port(value: string | undefined): number {
  const number = /^\d{1,5}$/.test(value ?? '') ? Number(value) : NaN;
  if (number <= 65_535) return number;
  throw new StartError('--port needs a whole number from 0 to 65535, for example: npm start -- --port 3001.');
}

function unknown(name: string): string {
  const hint = didYouMean(
    name,
    Object.keys(OPTIONS).map((option) => `--${option}`),
  );
  return `There is no option ${name}${hint || '.'} ${HELP}`;
}
