import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two skills that are one can be made one, and set apart again: the one in the bin keeps what became of it. And two that look alike
 * and are not: the person is asked once. Neither are words that a reader sees.
 */
export class SkillMerging1795003500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE skill
        ADD COLUMN merging jsonb CHECK (merging IS NULL OR jsonb_typeof(merging) = 'object' AND binned_at IS NOT NULL),
        ADD COLUMN distinct_from uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(distinct_from) <= 500);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE skill DROP COLUMN distinct_from, DROP COLUMN merging`);
  }
}
