import type { EntityManager } from 'typeorm';
import type { ImportItem } from '#interop';

type Section = Exclude<ImportItem['section'], 'profile'>;

interface ThereRow {
  section: Section;
  id: string;
  parts: (string | null)[];
}

/** What the portfolio holds already, told by the words that make two entries the same. What is in the bin does not count. */
export class AlreadyThere {
  private constructor(private readonly ids: Map<string, string>) {}

  static async of(tx: EntityManager, ownerId: string): Promise<AlreadyThere> {
    const rows = await tx.query<ThereRow[]>(
      `SELECT 'experiences' AS section, id, ARRAY[title, organisation, started_on] AS parts
         FROM experience WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'skills', id, ARRAY[name] FROM skill WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'languages', id, ARRAY[name] FROM language WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'evidence', id, ARRAY[title, url] FROM evidence WHERE owner_id = $1 AND binned_at IS NULL
       UNION ALL SELECT 'documents', id, ARRAY[name] FROM document WHERE owner_id = $1 AND binned_at IS NULL`,
      [ownerId],
    );
    return new AlreadyThere(new Map(rows.map(({ section, id, parts }) => [keyOf(section, parts), id])));
  }

  has(item: ImportItem): boolean {
    return this.idOf(item) !== undefined;
  }

  /** The one that is the same. */
  idOf(item: ImportItem): string | undefined {
    return item.section === 'profile' ? undefined : this.ids.get(keyOf(item.section, partsOf(item)));
  }

  /** An item that was just added: the same file may hold it twice. */
  add(item: ImportItem, id: string): void {
    if (item.section !== 'profile') this.ids.set(keyOf(item.section, partsOf(item)), id);
  }
}

/** An experience is the same by title, organisation and beginning, evidence by title and address, the rest by its name. */
function partsOf(item: Exclude<ImportItem, { section: 'profile' }>): (string | undefined)[] {
  switch (item.section) {
    case 'experiences':
      return [item.values.title, item.values.organisation, item.values.startedOn];
    case 'evidence':
      return [item.values.title, item.values.url];
    default:
      return [item.values.name];
  }
}

function keyOf(section: string, parts: (string | null | undefined)[]): string {
  const folded = parts.map((part) => (part ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase());
  return JSON.stringify([section, ...folded]);
}
