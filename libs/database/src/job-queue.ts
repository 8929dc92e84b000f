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
const TERMS = { ...TRIES, heartbeatSeconds: SILENCE, expireInSeconds: LONGEST_WORK, deleteAfterSeconds: KEPT };

/**
 * Brings the queue's tables to the version of its library, and lets the export service work with them. They hold ids alone; what they
 * are about is in `prepared_file`.
 */
export async function installQueue(adminUrl: string, runner: QueryRunner): Promise<void> {
  if (await isInstalled(runner)) return;
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    connectionString: adminUrl,
    max: 1,
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  });
  try {
    await boss.start();
    if ((await boss.getQueue(PREPARATIONS)) === null) await boss.createQueue(PREPARATIONS, TERMS);
    else await boss.updateQueue(PREPARATIONS, TERMS);
  } finally {
    await boss.stop({ graceful: false });
  }
  await runner.query(`
    GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO lorfolio_export;
    COMMENT ON SCHEMA ${QUEUE_SCHEMA} IS '${JSON.stringify(TERMS)}';
  `);
}

/** Of the library that is installed; a spec holds them against each other. */
export const QUEUE_VERSION = 46;

/** Whether all of it is there already: then its library, of some 25 MB in memory, need not be loaded to find that out. */
async function isInstalled(runner: QueryRunner): Promise<boolean> {
  const [schema] = (await runner.query(
    `SELECT to_regclass('${QUEUE_SCHEMA}.version') IS NOT NULL AS "isThere", obj_description(oid, 'pg_namespace') AS terms
       FROM pg_namespace WHERE nspname = '${QUEUE_SCHEMA}'`,
  )) as { isThere: boolean; terms: string | null }[];
  if (schema?.isThere !== true || schema.terms !== JSON.stringify(TERMS)) return false;
  const [found] = (await runner.query(`SELECT version FROM ${QUEUE_SCHEMA}.version`)) as { version: number }[];
  return found?.version === QUEUE_VERSION;
}
