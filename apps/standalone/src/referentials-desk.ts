import { DomainError } from '#common';
import type { Database } from '#database';
import {
  escoIn,
  importSet,
  referenceSets,
  removeSet,
  romeIn,
  sourceFiles,
  type FoundSource,
  type ReferenceSet,
} from '#referentials';
import { progress, type ProgressStream } from './progress.js';
import type { ReferentialsCommand } from './referentials-command.js';

type Import = Extract<ReferentialsCommand, { name: 'import' }>;

/**
 * Does what the operator asks for.
 * @returns what to tell them
 */
export async function atTheLibrary(
  command: Exclude<ReferentialsCommand, { name: 'help' }>,
  database: Database,
  screen: ProgressStream,
): Promise<string> {
  switch (command.name) {
    case 'list':
      return lines(await referenceSets(database));
    case 'import':
      return imported(command, database, screen);
    case 'remove':
      return removed(command, database);
  }
}

async function imported(command: Import, database: Database, screen: ProgressStream): Promise<string> {
  const source = await found(command);
  const { set, bytes } = source;
  const title = titleOf(set);
  const written = await importSet(database, set, source.read(progress(title, bytes, screen)));
  if (written === null) {
    return `${title} is there already: nothing was changed. To take it anew, with another language perhaps, remove it first.\n`;
  }
  const { concepts, labels, relations } = written;
  return `${title} is there: ${count(concepts)} concepts, ${count(labels)} labels, ${count(relations)} relations.\n`;
}

async function found({ source, paths, version }: Import): Promise<FoundSource> {
  const files = await sourceFiles(paths);
  return source === 'rome' ? romeIn(files, version) : escoIn(files, paths, version);
}

async function removed(set: { source: string; version: string }, database: Database): Promise<string> {
  if (await removeSet(database, set)) return `${titleOf(set)} is removed.\n`;
  throw new DomainError('not_found', {
    fr: `Il n’y a pas de ${titleOf(set)} : voyez « list ».`,
    en: `There is no ${titleOf(set)}: see "list".`,
  });
}

function lines(sets: readonly ReferenceSet[]): string {
  if (sets.length === 0) return 'There is none yet.\n';
  return sets
    .map(({ source, version, concepts, languages, importedAt, offered }) => {
      const day = importedAt.toISOString().slice(0, 10);
      const state = offered ? 'offered' : 'kept';
      return `${source}  ${version}  ${count(concepts)} concepts  ${languages.join(', ')}  ${day}  ${state}\n`;
    })
    .join('');
}

const titleOf = ({ source, version }: { source: string; version: string }) => `${source} ${version}`;
const count = (number: number) => number.toLocaleString('en');
