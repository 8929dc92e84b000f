import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person says they can do with computers and telephones, competence by competence of the European framework, at a date. It is
 * for their own eyes: no section of what is shared holds it, and no role that reads for others may read it.
 */
export class DigitalChecks1795003400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE digital_check (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        -- The version of DigComp whose competences the answers name.
        framework  text        NOT NULL CHECK (length(framework) BETWEEN 1 AND 40),
        -- The level of each competence that was answered: 0 for not yet, 1 to 8.
        answers    jsonb       NOT NULL DEFAULT '{}' CHECK (
          jsonb_typeof(answers) = 'object' AND length(answers::text) <= 4000
          AND NOT jsonb_path_exists(answers, '$.* ? (@.type() != "number" || @ < 0 || @ > 8 || @.floor() != @)')),
        started_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        ended_at   timestamptz,
        version    integer     NOT NULL,
        PRIMARY KEY (owner_id, id),
        CONSTRAINT digital_check_says_something CHECK (ended_at IS NULL OR answers <> '{}')
      );
      -- One is gone on with before another is begun.
      CREATE UNIQUE INDEX digital_check_open ON digital_check (owner_id) WHERE ended_at IS NULL;

      ALTER TABLE digital_check ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON digital_check TO lorfolio_portfolio USING (owner_id = app.own());
      GRANT SELECT, INSERT, UPDATE, DELETE ON digital_check TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE digital_check');
  }
}
