import { parseArgs } from 'node:util';
import { didYouMean } from '#config';
import { StartError } from './start-error.js';

export type OperatorCommand =
  | { name: 'help' }
  | { name: 'organisation list' }
  | { name: 'organisation add'; organisation: string }
  | { name: 'structure list' }
  | { name: 'structure add'; organisation: string; structure: string; commune: string | null }
  | { name: 'administrator invite'; structure: string; email: string; givenName: string; familyName: string }
  | { name: 'administrator reset-factor' | 'owner reset-factor'; email: string };

export const OPERATOR_USAGE = `Lorfolio's operator: organisations, structures and their first administrators.

  npm run operator -- organisation list
  npm run operator -- organisation add --name "Mission locale de Metz"
  npm run operator -- structure list
  npm run operator -- structure add --organisation "AFPA Lorraine" --name "AFPA Metz" [--commune Metz]
  npm run operator -- administrator invite --structure "AFPA Metz" --email a.weber@example.org \\
                        --given-name Anne --family-name Weber
  npm run operator -- administrator reset-factor --email a.weber@example.org
  npm run operator -- owner reset-factor --email i.morel@example.org

"reset-factor" is for someone who lost their telephone and their recovery codes: be sure that it is they. Their sessions end, they
are told by mail, and choose a new second factor at their next sign-in. A counsellor's is reset by their administrator, in the page.

An organisation or a structure is named by its name or its id. It works on the instance that the environment names, as
"npm start" does: LORFOLIO_DATA_DIR or DATABASE_URL, whether it is running or not. See docs/settings.md.
`;

/** The options of each command; those with ? may be left out. */
const COMMANDS = {
  'organisation list': [],
  'organisation add': ['name'],
  'structure list': [],
  'structure add': ['organisation', 'name', 'commune?'],
  'administrator invite': ['structure', 'email', 'given-name', 'family-name'],
  'administrator reset-factor': ['email'],
  'owner reset-factor': ['email'],
} as const;

type CommandName = keyof typeof COMMANDS;

const HELP = 'For the commands there are: npm run operator -- --help.';

/** Reads a command and its options; what is unknown, missing or given twice is refused with what would be right. */
export function readOperatorCommand(args: string[]): OperatorCommand {
  if (args.length === 0 || args.includes('--help') || args[0] === 'help') return { name: 'help' };
  const [noun = '', verb = '', ...rest] = args;
  const name = `${noun} ${verb}`;
  if (!isCommand(name)) {
    const hint = didYouMean(name.trim(), Object.keys(COMMANDS)) || '.';
    throw new StartError(`There is no command "${name.trim()}"${hint} ${HELP}`);
  }
  const options = readOptions(name, rest);
  const text = (option: string): string => options.get(option) ?? '';
  switch (name) {
    case 'organisation list':
    case 'structure list':
      return { name };
    case 'organisation add':
      return { name, organisation: text('name') };
    case 'structure add':
      return {
        name,
        organisation: text('organisation'),
        structure: text('name'),
        commune: options.get('commune') ?? null,
      };
    case 'administrator invite':
      return {
        name,
        structure: text('structure'),
        email: text('email'),
        givenName: text('given-name'),
        familyName: text('family-name'),
      };
    case 'administrator reset-factor':
    case 'owner reset-factor':
      return { name, email: text('email') };
  }
}

function readOptions(name: CommandName, args: string[]): Map<string, string> {
  const wanted = COMMANDS[name].map((option) => option.replace('?', ''));
  const config = Object.fromEntries(wanted.map((option) => [option, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args, options: config, strict: false, tokens: true });
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new StartError(`"${token.value}" is not an option of "${name}". ${HELP}`);
    if (token.kind !== 'option') continue;
    if (!wanted.includes(token.name)) {
      const hint = didYouMean(token.rawName, wanted.map((option) => `--${option}`)) || '.'; // prettier-ignore
      throw new StartError(`"${name}" has no option ${token.rawName}${hint} ${HELP}`);
    }
    if (!token.value) throw new StartError(`${token.rawName} needs a value. ${HELP}`);
    if (found.has(token.name)) throw new StartError(`${token.rawName} is given twice. ${HELP}`);
    found.set(token.name, token.value);
  }
  const missing = COMMANDS[name].filter((option) => !option.endsWith('?') && !found.has(option));
  if (missing.length > 0) {
    throw new StartError(`"${name}" needs ${missing.map((option) => `--${option}`).join(', ')}. ${HELP}`);
  }
  return found;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
