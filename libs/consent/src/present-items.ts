import type { EntityManager } from 'typeorm';
import { ITEM_SECTIONS, type ItemSection } from '#portfolio';
import type { PresentItems } from './scope.js';

const TABLES: Record<ItemSection, string> = {
  experiences: 'experience',
  skills: 'skill',
  evidence: 'evidence',
  languages: 'language',
};

const PRESENT = ITEM_SECTIONS.map(
  (section) => `
SELECT '${section}' AS section, coalesce(array_agg(id) FILTER (WHERE binned_at IS NULL), '{}') AS present,
       coalesce(array_agg(id) FILTER (WHERE binned_at IS NOT NULL), '{}') AS binned
  FROM ${TABLES[section]} WHERE owner_id = $1`,
).join(' UNION ALL');

interface Row {
  section: ItemSection;
  present: string[];
  binned: string[];
}

/** The items that a portfolio has now; asked by its owner, within the transaction that gives or changes a share. */
export async function presentItems(tx: EntityManager, ownerId: string): Promise<PresentItems> {
  const rows = await tx.query<Row[]>(PRESENT, [ownerId]);
  const by = (ids: (row: Row) => string[]) =>
    Object.fromEntries(rows.map((row) => [row.section, ids(row)])) as Record<ItemSection, string[]>;
  return { ...by(({ present }) => present), binned: by(({ binned }) => binned) };
}
