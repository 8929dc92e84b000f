import { asOperator } from '../../apps/standalone/src/operator-connection.js';
import {
  escoIn,
  importSet,
  loadStarterSet,
  removeSet,
  romeIn,
  sourceFiles,
  starterSet,
  type FoundSource,
} from '#referentials';
import type { TestSettings } from '#testing';
import { aFolder, type Files } from './reference-files.js';

/** What an operator does to the reference data of an instance under test. */
export function references({ database }: TestSettings) {
  const take = (files: Files, read: (folder: string) => Promise<FoundSource>) =>
    asOperator(database.operator, async (connection) => {
      const source = await read(aFolder(files));
      await importSet(
        connection,
        source.set,
        source.read(() => undefined),
      );
    });
  return {
    loadStarter: () => asOperator(database.operator, (connection) => loadStarterSet(connection, starterSet)),
    importRome: (files: Files) => take(files, async (folder) => romeIn(await sourceFiles([folder]))),
    importEsco: (files: Files, version = '1.2.0') =>
      take(files, async (folder) => escoIn(await sourceFiles([folder]), [folder], version)),
    remove: (source: string, version: string) =>
      asOperator(database.operator, (connection) => removeSet(connection, { source, version })),
  };
}

/** The same files, with other words in them. */
export const reworded = (files: Files, from: string, to: string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, String(content).replaceAll(from, to)]));

/** The same files with more rows, each under the part of the name that tells its file. */
export const withRows = (files: Files, rows: Record<string, string>): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const [, more = ''] = Object.entries(rows).find(([part]) => name.includes(part)) ?? [];
      return [name, `${String(content)}${more && `${more}\r\n`}`];
    }),
  );

/** The same files without the rows that have this. */
export const without = (text: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const rows = String(content).split('\r\n');
      return [name, rows.filter((row) => !row.includes(text)).join('\r\n')];
    }),
  );
