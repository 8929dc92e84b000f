import type { EntityManager } from 'typeorm';
import type { MovedTies } from '#portfolio';

interface Pair {
  ownerId: string;
  kept: string;
  other: string;
}

/**
 * What hangs on one skill hangs on another from now on. Experiences and evidence stay tied to the one in the bin too, which comes back
 * with them; a confirmation is somebody's word and there is one of it, so it changes over.
 */
export async function moveTies(tx: EntityManager, { ownerId, kept, other }: Pair): Promise<MovedTies> {
  const added = async (table: string, column: string) => {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO ${table} (owner_id, skill_id, ${column})
       SELECT owner_id, $2, ${column} FROM ${table} WHERE owner_id = $1 AND skill_id = $3
       ON CONFLICT DO NOTHING RETURNING ${column} AS id`,
      [ownerId, kept, other],
    );
    return rows.map(({ id }) => id);
  };
  return {
    experienceIds: await added('skill_experience', 'experience_id'),
    evidenceIds: await added('evidence_skill', 'evidence_id'),
    ...(await moveConfirmations(tx, { ownerId, kept, other })),
  };
}

/** Takes away what was added, and gives back what changed over, as far as it is still there. */
export async function moveTiesBack(tx: EntityManager, { ownerId, kept, other }: Pair, moved: MovedTies): Promise<void> {
  const taken = (table: string, column: string, ids: string[]) =>
    tx.query(`DELETE FROM ${table} WHERE owner_id = $1 AND skill_id = $2 AND ${column} = ANY ($3)`, [
      ownerId,
      kept,
      ids,
    ]);
  await taken('skill_experience', 'experience_id', moved.experienceIds);
  await taken('evidence_skill', 'evidence_id', moved.evidenceIds);
  const swapped = await lift(tx, ownerId, 'skill_id = $2 AND id = ANY ($3)', [other, moved.swappedIds]);
  await changeOver(tx, ownerId, { from: kept, to: other }, moved.confirmationIds);
  await putDown(tx, kept, swapped);
}

/**
 * The same person may have been asked of both: of the two words the one that confirms counts, and the other waits in the bin.
 * A request asks of a skill once, and a counsellor confirms it once, so the one makes room before the other comes.
 */
async function moveConfirmations(
  tx: EntityManager,
  { ownerId, kept, other }: Pair,
): Promise<Pick<MovedTies, 'confirmationIds' | 'swappedIds'>> {
  const swapped = await lift(
    tx,
    ownerId,
    `skill_id = $2 AND answer IS DISTINCT FROM 'confirmed' AND EXISTS (
       SELECT FROM skill_confirmation o WHERE o.owner_id = c.owner_id AND o.skill_id = $3 AND o.answer = 'confirmed'
          AND (o.request_id = c.request_id OR o.counsellor_id = c.counsellor_id))`,
    [kept, other],
  );
  const confirmationIds = await changeOver(tx, ownerId, { from: other, to: kept });
  await putDown(tx, other, swapped);
  return { confirmationIds, swappedIds: swapped.map(({ id }) => id) };
}

type Row = { id: string } & Record<string, unknown>;

/** Takes rows out for a moment. */
async function lift(tx: EntityManager, ownerId: string, which: string, values: unknown[]): Promise<Row[]> {
  const [rows] = await tx.query<[{ row: Row }[], number]>(
    `DELETE FROM skill_confirmation c WHERE owner_id = $1 AND ${which} RETURNING to_jsonb(c) AS row`,
    [ownerId, ...values],
  );
  return rows.map(({ row }) => row);
}

async function putDown(tx: EntityManager, skillId: string, rows: readonly Row[]): Promise<void> {
  await tx.query(
    `INSERT INTO skill_confirmation SELECT * FROM jsonb_populate_recordset(NULL::skill_confirmation, $1)`,
    [JSON.stringify(rows.map((row) => ({ ...row, skill_id: skillId })))],
  );
}

/**
 * All of them, unless told which; those that find the same person's word there already stay where they are. What was made one with a third
 * since has its confirmations there.
 */
async function changeOver(
  tx: EntityManager,
  ownerId: string,
  { from, to }: { from: string; to: string },
  ids: string[] | null = null,
): Promise<string[]> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `WITH RECURSIVE way (id) AS (
       SELECT $2::uuid
       UNION SELECT (s.merging ->> 'into')::uuid FROM skill s JOIN way ON way.id = s.id WHERE s.owner_id = $1 AND s.merging IS NOT NULL)
     UPDATE skill_confirmation c SET skill_id = $3
      WHERE owner_id = $1 AND skill_id IN (SELECT id FROM way) AND ($4::uuid[] IS NULL OR id = ANY ($4)) AND NOT EXISTS (
        SELECT FROM skill_confirmation k WHERE k.owner_id = c.owner_id AND k.skill_id = $3
           AND (k.request_id = c.request_id OR k.counsellor_id = c.counsellor_id))
      RETURNING id`,
    [ownerId, from, to, ids],
  );
  return rows.map(({ id }) => id);
}
