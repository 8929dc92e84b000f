import { PgBoss } from 'pg-boss';
import type { QueryRunner } from 'typeorm';

/** Where the job queue keeps its tables: they are those of `pg-boss`, which brings them to its own version. */
export const QUEUE_SCHEMA = 'queue';
/** The queue of files that take longer to make than one waits for a page. */
export const PREPARATIONS = 'preparations';

/** Seconds. Whoever prepares a file says so every few of them; when they fall silent, somebody else begins it again. */
const SILENCE = 10;
const TRIES = { retryLimit: 4, retryDelay: 2, retryBackoff: true, retryDelayMax: 60 };
const LONGEST_WORK = 15 * 60;
const KEPT = 7 * 24 * 60 * 60;

/**
 * Brings the queue's tables to the version of its library, and lets the export service work with them. They hold ids alone; what they
 * are about is in `prepared_file`.
 */
export async function installQueue(adminUrl: string, runner: QueryRunner): Promise<void> {
  const boss = new PgBoss({
    connectionString: adminUrl,
    max: 1,
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  });
  try {
    await boss.start();
    const terms = { ...TRIES, heartbeatSeconds: SILENCE, expireInSeconds: LONGEST_WORK, deleteAfterSeconds: KEPT };
    if ((await boss.getQueue(PREPARATIONS)) === null) await boss.createQueue(PREPARATIONS, terms);
    else await boss.updateQueue(PREPARATIONS, terms);
  } finally {
    await boss.stop({ graceful: false });
  }
  await runner.query(`
    GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
  `);
}
