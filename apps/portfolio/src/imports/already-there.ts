import type { EntityManager } from 'typeorm';
import type { ImportItem } from '#interop';

interface ThereRow {
  section: Exclude<ImportItem['section'], 'profile'>;
  parts: (string | null)[];
}

/** What the portfolio holds already, told by the words that make two entries the same. What is in the bin does not count. */
export class AlreadyThere {
  private constructor(private readonly keys: Set<string>) {}

  static async of(tx: EntityManager, ownerId: string): Promise<AlreadyThere> {
    const rows = await tx.query<ThereRow[]>(
      `SELECT 'experiences' AS section, ARRAY[title, organisation, started_on] AS parts
         FROM experience WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'skills', ARRAY[name] FROM skill WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'languages', ARRAY[name] FROM language WHERE owner_id = $1 AND binned_at IS NULL`,
      [ownerId],
    );
    return new AlreadyThere(new Set(rows.map(({ section, parts }) => keyOf(section, parts))));
  }

  has(item: ImportItem): boolean {
    return item.section !== 'profile' && this.keys.has(keyOf(item.section, partsOf(item)));
  }

  /** An item that was just added: the same file may hold it twice. */
  add(item: ImportItem): void {
    if (item.section !== 'profile') this.keys.add(keyOf(item.section, partsOf(item)));
  }
}

/** An experience is the same by title, organisation and beginning; a skill or language by its name. */
function partsOf(item: Exclude<ImportItem, { section: 'profile' }>): (string | undefined)[] {
  if (item.section !== 'experiences') return [item.values.name];
  const { title, organisation, startedOn } = item.values;
  return [title, organisation, startedOn];
}

function keyOf(section: string, parts: (string | null | undefined)[]): string {
  const folded = parts.map((part) => (part ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase());
  return JSON.stringify([section, ...folded]);
}
