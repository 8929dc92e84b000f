import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Clock } from '#common';

/** The part of a `pg` client that we use. */
interface PgClient {
  query(
    text: string | { name: string; text: string; values: unknown[] },
    values?: unknown[],
  ): Promise<{ rows: unknown[] }>;
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

const ENTER = { name: 'enter', text: 'SELECT app.enter($1, $2, $3)' };

/**
 * The only way to a query. Row-level security shows what `actor` may see of `owner`'s rows, and nothing without them.
 */
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

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
    return this.withClient(async (client) => {
      const sent = [
        client.query('BEGIN'),
        client.query({ ...ENTER, values: this.settings(scope) }),
        ...statements.map((statement) => client.query(statement)),
        client.query('COMMIT'),
      ];
      // Wait for all: the connection goes back to the pool only when nothing of ours is on its way.
      const answers = await Promise.allSettled(sent);
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (failed) throw failed.reason;
      return answers.slice(2, -1).map((answer) => (answer.status === 'fulfilled' ? answer.value.rows : []));
    });
  }

  /** One statement outside any person's scope: sees no personal row, may call the functions made for that. */
  async ask(statement: Statement): Promise<unknown[]> {
    return this.withClient(async (client) => (await client.query(statement)).rows);
  }

  private settings({ actor, owner }: Scope): unknown[] {
    return [actor?.id ?? null, owner, this.clock.now().toISOString()];
  }

  private async withClient<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const runner: QueryRunner = this.source.createQueryRunner();
    try {
      return await work((await runner.connect()) as PgClient);
    } finally {
      await runner.release();
    }
  }
}
