import type { EntityManager } from 'typeorm';

const ROWS = 2000;

/** `words` is text whose words become an array. */
type ColumnType = 'uuid' | 'text' | 'smallint' | 'integer' | 'boolean' | 'words';

/** Rows that go to a table together: one statement for many, an array for each column. */
export class Batch {
  private rows: unknown[][] = [];
  private readonly statement: string;

  /** @param columns names with their types, in the order in which rows have them */
  constructor(
    private readonly tx: EntityManager,
    table: string,
    columns: Readonly<Record<string, ColumnType>>,
  ) {
    const names = Object.keys(columns);
    const types = Object.values(columns);
    const values = names.map((name, i) => (types[i] === 'words' ? `string_to_array(${name}, ' ')` : name));
    const arrays = types.map((type, i) => `$${i + 1}::${type === 'words' ? 'text' : type}[]`);
    this.statement =
      `INSERT INTO ${table} (${names.join(', ')}) ` +
      `SELECT ${values.join(', ')} FROM unnest(${arrays.join(', ')}) AS r (${names.join(', ')})`;
  }

  /** Whether the next row will send them. */
  get isFull(): boolean {
    return this.rows.length >= ROWS - 1;
  }

  async add(row: unknown[]): Promise<void> {
    this.rows.push(row);
    if (this.rows.length >= ROWS) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.rows;
    const [first] = rows;
    if (first === undefined) return;
    this.rows = [];
    await this.tx.query(
      this.statement,
      first.map((_, column) => rows.map((row) => row[column])),
    );
  }
}
