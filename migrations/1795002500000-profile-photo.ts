import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's photo: one, small, made by the service itself. Apart from the profile, because it is shared apart. */
export class ProfilePhoto1795002500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE profile_photo (
        owner_id   uuid        NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        content    bytea       NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 500000),
        sha256     text        NOT NULL CHECK (sha256 = encode(sha256(content), 'hex')),
        version    integer     NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL
      );
      -- A JPEG does not get smaller by being compressed again.
      ALTER TABLE profile_photo ALTER COLUMN content SET STORAGE EXTERNAL;

      ALTER TABLE profile_photo ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON profile_photo TO lorfolio_portfolio USING (owner_id = app.own());
      GRANT SELECT, INSERT, UPDATE, DELETE ON profile_photo TO lorfolio_portfolio;
      CREATE POLICY readable ON profile_photo FOR SELECT TO lorfolio_counsellor, lorfolio_export
        USING (owner_id = app.readable_owner('photo'));
      -- When and how often it was changed is no reader's business.
      GRANT SELECT (owner_id, content) ON profile_photo TO lorfolio_counsellor, lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE profile_photo');
  }
}
