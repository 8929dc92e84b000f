import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNCTIONS = ['app.news(uuid, uuid, text[], timestamptz, uuid[], boolean)', 'app.shared_contact(text[])'];

/**
 * A plan that a connection made while a table was short goes over all of it for as long as the connection lives: each read of a
 * portfolio that is much read cost more than the one before. By the index it costs the same.
 */
export class ByIndex1795002510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const of of FUNCTIONS) await db.query(`ALTER FUNCTION ${of} SET enable_seqscan = off`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const of of FUNCTIONS) await db.query(`ALTER FUNCTION ${of} RESET enable_seqscan`);
  }
}
