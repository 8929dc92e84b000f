import type { EntityManager } from 'typeorm';
import type { Database } from '#database';
import { referenceId } from '../reference-id.js';
import { SetWriter, type SetName, type Written } from './set-writer.js';

/** Writes all concepts of a set. */
export type SetReader = (writer: SetWriter) => Promise<void>;

/** Outside any person's scope: reference data is nobody's. */
const NOBODY = { actor: null, owner: null };
/** Any number does, as long as all imports use the same: one at a time. */
const IMPORT_LOCK = 4_711_018_113;

/**
 * Imports a set in one transaction: until its end nobody sees any of it, and when anything is wrong there is none. It is then the one
 * that is offered of its source; those before it stay for who points at them.
 * @returns null when this version was there already: nothing was read or changed
 */
export function importSet(database: Database, set: SetName, read: SetReader): Promise<Written | null> {
  return database.as(NOBODY, (tx) => importWithin(tx, set, read));
}

/** The same in a transaction of one's own. */
export async function importWithin(tx: EntityManager, set: SetName, read: SetReader): Promise<Written | null> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  const { source, version } = set;
  const there = await tx.query<unknown[]>('SELECT FROM reference_set WHERE source = $1 AND version = $2', [
    source,
    version,
  ]);
  if (there.length > 0) return null;
  await withdrawOffered(tx, source);
  const id = referenceId(source, version);
  await tx.query('INSERT INTO reference_set (id, source, version, offered) VALUES ($1, $2, $3, true)', [
    id,
    source,
    version,
  ]);
  const writer = new SetWriter(tx, set, id);
  await read(writer);
  await writer.finish();
  await tx.query('SELECT app.analyse_reference_data()');
  return writer.written;
}

/** @returns whether there was such a set; of those that are left of its source, the one imported last is offered again */
export function removeSet(database: Database, { source, version }: SetName): Promise<boolean> {
  return database.as(NOBODY, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    const id = referenceId(source, version);
    await tx.query('DELETE FROM reference_label WHERE set_id = $1', [id]);
    const [gone] = await tx.query<[{ offered: boolean }[], number]>(
      'DELETE FROM reference_set WHERE id = $1 RETURNING offered',
      [id],
    );
    if (gone[0]?.offered === true) await offerLast(tx, source);
    return gone.length > 0;
  });
}

async function withdrawOffered(tx: EntityManager, source: string): Promise<void> {
  await tx.query(
    `UPDATE reference_label SET offered = false
      WHERE set_id = (SELECT id FROM reference_set WHERE source = $1 AND offered)`,
    [source],
  );
  await tx.query('UPDATE reference_set SET offered = false WHERE source = $1 AND offered', [source]);
}

async function offerLast(tx: EntityManager, source: string): Promise<void> {
  await tx.query(
    `WITH last AS (
       UPDATE reference_set SET offered = true
        WHERE id = (SELECT id FROM reference_set WHERE source = $1 ORDER BY imported_at DESC, version DESC LIMIT 1)
       RETURNING id)
     UPDATE reference_label SET offered = true WHERE set_id = (SELECT id FROM last)`,
    [source],
  );
}
