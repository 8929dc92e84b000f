import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Database, PREPARATIONS, QUEUE_SCHEMA } from '#database';
import { PreparedUpkeep } from './prepared-upkeep.js';
import { Preparation } from './preparation.js';

/** Seconds between two looks at the queue; what this process queues is begun at once. */
const LOOK_EVERY = 2;
/** Seconds between two looks for works whose process fell silent. */
const WATCH_EVERY = 10;
/** Milliseconds for the step that is under way when the service stops. */
const LAST_STEP_MS = 5000;

interface Queued {
  /** Of the prepared file. */
  id: string;
}

/** What is queued, in PostgreSQL, so that it outlives this process. Nothing is loaded before there is something to prepare. */
@Injectable()
export class PreparationQueue implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('preparations');
  private begun: Promise<{ boss: PgBoss; worker: string }> | undefined;

  constructor(
    private readonly database: Database,
    private readonly upkeep: PreparedUpkeep,
    private readonly preparation: Preparation,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.upkeep.anyUnmade()) this.begin().catch((error: unknown) => this.tell(error));
  }

  /** Queues it with the transaction, or not at all. Call `wake` when that is committed. */
  async add(tx: EntityManager, id: string): Promise<void> {
    const { boss } = await this.begin();
    await boss.send(PREPARATIONS, { id } satisfies Queued, { db: this.database.forQueue(tx) });
  }

  async wake(): Promise<void> {
    const { boss, worker } = await this.begin();
    boss.notifyWorker(worker);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.preparation.stop();
    const begun = await this.begun?.catch(() => undefined);
    await begun?.boss.stop({ graceful: true, timeout: LAST_STEP_MS });
  }

  private begin() {
    this.begun ??= this.start().catch((error: unknown) => {
      this.begun = undefined;
      throw error;
    });
    return this.begun;
  }

  private async start() {
    const { PgBoss: Boss } = await import('pg-boss');
    const boss = new Boss({
      db: this.database.forQueue(),
      schema: QUEUE_SCHEMA,
      // The tables belong to the role that migrates.
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
      superviseIntervalSeconds: WATCH_EVERY,
      monitorIntervalSeconds: WATCH_EVERY,
    });
    boss.on('error', (error: unknown) => this.tell(error));
    await boss.start();
    const options = { pollingIntervalSeconds: LOOK_EVERY, includeMetadata: true, localConcurrency: 2 } as const;
    const worker = await boss.work<Queued, undefined, typeof options>(PREPARATIONS, options, (jobs) => this.work(jobs));
    return { boss, worker };
  }

  private async work(jobs: JobWithMetadata<Queued>[]): Promise<undefined> {
    for (const { data, retryCount, retryLimit } of jobs) await this.preparation.make(data.id, retryCount >= retryLimit);
  }

  private tell(error: unknown): void {
    this.logger.error(error instanceof Error ? error.message : String(error));
  }
}
