import type { EntityManager } from 'typeorm';
import { invalidField } from '#common';

/** A table that ties one kind of item to another, and its two columns. */
interface LinkTable {
  table: 'skill_experience' | 'evidence_skill' | 'evidence_experience';
  from: string;
  to: string;
  /** The table at the other end. */
  target: 'experience' | 'skill';
}

export const SKILL_EXPERIENCE: LinkTable = {
  table: 'skill_experience',
  from: 'skill_id',
  to: 'experience_id',
  target: 'experience',
};
export const EVIDENCE_SKILL: LinkTable = {
  table: 'evidence_skill',
  from: 'evidence_id',
  to: 'skill_id',
  target: 'skill',
};
export const EVIDENCE_EXPERIENCE: LinkTable = {
  table: 'evidence_experience',
  from: 'evidence_id',
  to: 'experience_id',
  target: 'experience',
};

/** Ids at the other end, without what is in the bin. */
export async function linked(tx: EntityManager, link: LinkTable, ownerId: string, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT l.${link.to} AS id FROM ${link.table} l
       JOIN ${link.target} t ON t.owner_id = l.owner_id AND t.id = l.${link.to} AND t.binned_at IS NULL
      WHERE l.owner_id = $1 AND l.${link.from} = $2 ORDER BY l.${link.to}`,
    [ownerId, id],
  );
  return rows.map((row) => row.id);
}

/**
 * Makes the links of one item exactly these; without `ids` they stay as they are. A link to what is in the bin stays for its return.
 * An id that is not the owner's is refused under `field`, whether it exists or not.
 */
export async function relink(
  tx: EntityManager,
  link: LinkTable,
  ownerId: string,
  id: string,
  ids: string[] | null | undefined,
  field: string,
): Promise<void> {
  if (ids == null) return;
  const known = await tx.query<{ id: string }[]>(
    `SELECT id FROM ${link.target} WHERE owner_id = $1 AND id = ANY ($2) AND binned_at IS NULL FOR KEY SHARE`,
    [ownerId, ids],
  );
  const missing = ids.findIndex((wanted) => !known.some((row) => row.id === wanted.toLowerCase()));
  if (missing >= 0) {
    throw invalidField(`${field}[${missing}]`, 'exists', {
      fr: 'Cet élément n’existe pas, ou plus, dans votre portfolio. Choisissez-en un autre.',
      en: 'This item does not exist in your portfolio, or not any more. Choose another.',
    });
  }
  await tx.query(
    `DELETE FROM ${link.table} l USING ${link.target} t
      WHERE l.owner_id = $1 AND l.${link.from} = $2 AND t.owner_id = $1 AND t.id = l.${link.to} AND t.binned_at IS NULL
        AND NOT l.${link.to} = ANY ($3)`,
    [ownerId, id, ids],
  );
  await tx.query(
    `INSERT INTO ${link.table} (owner_id, ${link.from}, ${link.to}) SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING`,
    [ownerId, id, ids],
  );
}

/** Adds one link to those there are. @returns whether it is new */
export async function tie(
  tx: EntityManager,
  link: LinkTable,
  ownerId: string,
  id: string,
  to: string,
): Promise<boolean> {
  const added = await tx.query<unknown[]>(
    `INSERT INTO ${link.table} (owner_id, ${link.from}, ${link.to}) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
    [ownerId, id, to],
  );
  return added.length > 0;
}
