import type { DataSource, EntityManager } from 'typeorm';
import { Once, type Clock } from '#common';

/** The part of `pg` that we use beside TypeORM, on the same connections. */
interface Pool {
  query(statement: Statement): Promise<Rows>;
  query(text: string, values?: unknown[]): Promise<Rows | Rows[]>;
  connect(): Promise<PoolClient>;
}
interface Rows {
  rows: unknown[];
}
interface PoolClient {
  query(statement: Statement | string): Promise<Rows>;
  connection: { stream: { cork(): void; uncork(): void } };
  release(): void;
}

/** Who asks, and whose rows. */
export interface Scope {
  actor: { id: string } | null;
  owner: string | null;
}

/** A statement the server plans once per connection, because it has a name. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** How `pg-boss` reaches a database that is not its own. */
export interface QueueConnection {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const ENTER = { name: 'enter', text: 'SELECT app.enter($1, $2, $3)' };

/**
 * The only way to a query. Row-level security shows what `actor` may see of `owner`'s rows, and nothing without them.
 */
export class Database {
  private readonly pool: Pool;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  /** One transaction: all of `work`, or nothing. `work` does everything through the manager it is handed. */
  async as<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(ENTER.text, this.settings(scope));
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * One transaction of statements known beforehand, sent in one go: the network is crossed once.
   * @returns the rows of each statement, in order
   */
  async pipeline(scope: Scope, statements: Statement[]): Promise<unknown[][]> {
    const client = await this.pool.connect();
    try {
      const { stream } = client.connection;
      // One packet for all of them.
      stream.cork();
      const sent = [
        client.query('BEGIN'),
        client.query({ ...ENTER, values: this.settings(scope) }),
        ...statements.map((statement) => client.query(statement)),
        client.query('COMMIT'),
      ];
      stream.uncork();
      // Wait for all: the connection goes back to the pool only when nothing of ours is on its way.
      const answers = await Promise.allSettled(sent);
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (failed) throw failed.reason;
      return answers.slice(2, -1).map((answer) => (answer.status === 'fulfilled' ? answer.value.rows : []));
    } finally {
      client.release();
    }
  }

  /**
   * One value of one's own, read in one statement that is its own transaction: the cheapest way there is.
   * `CASE` looks at its condition first (PostgreSQL, 4.2.14), so the settings are there when row-level security asks for them;
   * were they not, nothing would be visible.
   * @param query a scalar query whose parameters begin with $3
   */
  async ownValue(owner: string, statement: Statement): Promise<unknown> {
    return (await this.ownText(owner, statement))?.take() ?? null;
  }

  /** The same, when it is a long text; null when there is none. */
  async ownText(owner: string, { name, text, values }: Statement): Promise<Once<string> | null> {
    const rows = (await this.ask({
      name,
      text: `SELECT CASE WHEN app.enter_own($1, $2) THEN (${text}) END AS value`,
      values: [owner, this.clock.now().toISOString(), ...values],
    })) as { value: string | null }[];
    // Out of the rows, which the promise of the answer keeps.
    const value = rows.pop()?.value ?? null;
    return value === null ? null : new Once(value);
  }

  /**
   * One statement that is its own transaction, and may write.
   * @param query begins by `app.enter($1, $2, $3)`, before anything that it protects is looked at; its own parameters follow
   */
  async alone(scope: Scope, { name, text, values }: Statement): Promise<unknown[]> {
    return (await this.pool.query({ name, text, values: [...this.settings(scope), ...values] })).rows;
  }

  /** One statement outside any person's scope: sees no personal row, may call the functions made for that. */
  async ask(statement: Statement): Promise<unknown[]> {
    return (await this.pool.query(statement)).rows;
  }

  /**
   * For the library of the job queue, which writes its own statements over its own tables, outside any person's scope.
   * @param tx a transaction of `as`, for what has to be queued with it or not at all
   */
  forQueue(tx?: EntityManager): QueueConnection {
    const runner = tx?.queryRunner;
    if (!runner) {
      // Of several statements in one, the answer is one of each.
      const rowsIn = (answer: Rows | Rows[]) => [answer].flat().flatMap(({ rows }) => rows);
      return { executeSql: async (text, values) => ({ rows: rowsIn(await this.pool.query(text, values)) }) };
    }
    return {
      executeSql: async (text, values) => {
        const { records } = (await runner.query(text, values, true)) as { records: unknown[] };
        return { rows: records };
      },
    };
  }

  private settings({ actor, owner }: Scope): unknown[] {
    return [actor?.id ?? null, owner, this.clock.now().toISOString()];
  }
}
