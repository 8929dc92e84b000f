import type { EntityManager } from 'typeorm';
import type { PresentItems } from './scope.js';

const PRESENT = `
SELECT coalesce((SELECT array_agg(id) FROM experience WHERE owner_id = $1 AND binned_at IS NULL), '{}') AS experiences,
       coalesce((SELECT array_agg(id) FROM skill WHERE owner_id = $1 AND binned_at IS NULL), '{}') AS skills,
       coalesce((SELECT array_agg(id) FROM evidence WHERE owner_id = $1 AND binned_at IS NULL), '{}') AS evidence,
       coalesce((SELECT array_agg(id) FROM language WHERE owner_id = $1 AND binned_at IS NULL), '{}') AS languages`;

/** The items that a portfolio has now; asked by its owner, within the transaction that gives or changes a share. */
export async function presentItems(tx: EntityManager, ownerId: string): Promise<PresentItems> {
  const [row] = await tx.query<PresentItems[]>(PRESENT, [ownerId]);
  return row ?? { experiences: [], skills: [], evidence: [], languages: [] };
}
