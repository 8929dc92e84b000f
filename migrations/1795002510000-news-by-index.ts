import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEWS = 'app.news(uuid, uuid, text[], timestamptz, uuid[], boolean)';

/**
 * A plan that a connection made while the log was short went over all of it for as long as the connection lived: each read of a
 * portfolio that is much read cost more than the one before. By the index it costs the same.
 */
export class NewsByIndex1795002510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER FUNCTION ${NEWS} SET enable_seqscan = off`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER FUNCTION ${NEWS} RESET enable_seqscan`);
  }
}
