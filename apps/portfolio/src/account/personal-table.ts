import type { Text } from '#common';
import type { Statement } from '#database';

/** A table with rows about one person, and what of it leaves with that person's archive. */
export interface PersonalTable {
  /** Columns that leave, the one that orders the rows first. */
  columns: readonly string[];
  /** Columns that never leave: who holds them could pass for the person. */
  secrets?: readonly string[];
  /** Columns that leave as a file of their own. */
  files?: readonly string[];
  /** What a row is, for the archive's README. */
  meaning: Text;
}

/** Asks for one person's rows of a table, in the archive's words: one row, `{ rows }`. */
export function rowsStatement(table: string, { columns }: PersonalTable, ownerId: string): Statement {
  const shown = columns.map((column) => `${column} AS "${wordOf(column)}"`).join(', ');
  const owner = table === 'account' ? 'id' : 'owner_id';
  return {
    name: `archive_${table}`,
    text: `SELECT coalesce(json_agg(x), '[]') AS rows FROM (SELECT ${shown} FROM ${table} WHERE ${owner} = $1 ORDER BY ${columns[0] ?? owner}) x`,
    values: [ownerId],
  };
}

/** `owner_id` in SQL is `ownerId` for people. */
export function wordOf(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
