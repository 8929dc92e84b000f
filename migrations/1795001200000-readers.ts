import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A portfolio is read through a counsellor's grant or through a link without an account; each read is one of four things. */
export class Readers1795001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE access_record
        ALTER COLUMN grant_id DROP NOT NULL,
        ALTER COLUMN counsellor_id DROP NOT NULL,
        ADD COLUMN link_id uuid,
        ADD CONSTRAINT access_record_reader CHECK (
          (grant_id IS NOT NULL AND counsellor_id IS NOT NULL AND link_id IS NULL)
          OR (grant_id IS NULL AND counsellor_id IS NULL AND link_id IS NOT NULL)),
        DROP CONSTRAINT access_record_action_check,
        ADD CONSTRAINT access_record_action_check CHECK (action IN ('read', 'file', 'export', 'print'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM access_record WHERE link_id IS NOT NULL OR action = 'print';
      ALTER TABLE access_record
        DROP CONSTRAINT access_record_reader,
        DROP COLUMN link_id,
        ALTER COLUMN grant_id SET NOT NULL,
        ALTER COLUMN counsellor_id SET NOT NULL,
        DROP CONSTRAINT access_record_action_check,
        ADD CONSTRAINT access_record_action_check CHECK (action IN ('read', 'file', 'export'));
    `);
  }
}
