import { parseArgs } from 'node:util';
import { didYouMean } from '#config';
import { StartError } from './start-error.js';

export type ReferentialsCommand =
  | { name: 'help' }
  | { name: 'list' }
  | { name: 'import'; source: ImportedSource; paths: string[]; version: string | null }
  | { name: 'remove'; source: string; version: string };

export type ImportedSource = 'rome' | 'esco';

export const REFERENTIALS_USAGE = `Lorfolio's reference data: occupations and skills to choose from.

  npm run referentials -- list
  npm run referentials -- import rome PATH          the folder or the zip of ROME 4.0 (CSV, UTF-8)
  npm run referentials -- import esco PATH...       the zips of ESCO (CSV), French and English, and that of the relations if it is apart
  npm run referentials -- remove SOURCE VERSION     for example: remove rome 460

"import" takes the version from the names of the files; --version X names another. The same version again changes nothing; a new one
is offered from then on, and the one before stays beside it until it is removed. What people wrote keeps its words when a version is
removed. A file that is damaged is refused, with its name and its line, and nothing changes. The exit code is 0 when all is well, 1 when
something is not.

It works on the instance that the environment names, as "npm start" does: LORFOLIO_DATA_DIR or DATABASE_URL, whether it is
running or not. Where to get the files, and what of them is kept: docs/reference-data.md.
`;

const HELP = 'For the commands there are: npm run referentials -- --help.';
const NAMES = ['list', 'import', 'remove'];
/** As the database takes it. */
const VERSION = /^[0-9A-Za-z.-]{1,40}$/;
const SOURCES: readonly string[] = ['rome', 'esco'];

/** Reads a command; what is unknown or missing is refused with what would be right. */
export function readReferentialsCommand(args: string[]): ReferentialsCommand {
  if (args.length === 0 || args.includes('--help') || args[0] === 'help') return { name: 'help' };
  const [name = '', ...rest] = args;
  if (!NAMES.includes(name)) {
    throw new StartError(`There is no command "${name}"${didYouMean(name, NAMES) || '.'} ${HELP}`);
  }
  const { words, version } = wordsOf(name, rest);
  if (name === 'import') return importOf(words, version);
  if (version !== null) throw new StartError(`"${name}" has no option --version. ${HELP}`);
  if (name === 'remove') return removalOf(words);
  if (words.length > 0) throw new StartError(`"list" takes nothing more. ${HELP}`);
  return { name: 'list' };
}

function importOf([source = '', ...paths]: string[], version: string | null): ReferentialsCommand {
  if (!isImported(source)) {
    const what = source === '' ? '"import" needs a source' : `There is no source "${source}"`;
    throw new StartError(`${what}: rome or esco. ${HELP}`);
  }
  if (paths.length === 0) throw new StartError(`"import ${source}" needs the path of the files. ${HELP}`);
  return { name: 'import', source, paths, version };
}

function removalOf(words: string[]): ReferentialsCommand {
  const [source, version] = words;
  if (source === undefined || version === undefined || words.length > 2) {
    throw new StartError(`"remove" needs a source and a version, as "list" shows them. ${HELP}`);
  }
  return { name: 'remove', source, version };
}

function wordsOf(name: string, args: string[]): { words: string[]; version: string | null } {
  const { tokens } = parseArgs({ args, options: { version: { type: 'string' } }, strict: false, tokens: true });
  const words: string[] = [];
  let version: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name !== 'version') throw new StartError(`"${name}" has no option ${token.rawName}. ${HELP}`);
    if (!token.value) throw new StartError(`--version needs a value. ${HELP}`);
    if (!VERSION.test(token.value))
      throw new StartError(`--version is of up to 40 letters, digits, points and dashes. ${HELP}`);
    version = token.value;
  }
  return { words, version };
}

function isImported(source: string): source is ImportedSource {
  return SOURCES.includes(source);
}
