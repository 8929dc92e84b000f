import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisations of the charter and their structures. Not personal: readable by every service. */
export class Network1795000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE organisation (
        id         uuid        NOT NULL PRIMARY KEY DEFAULT uuidv7(),
        name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX organisation_name ON organisation (lower(name));

      CREATE TABLE structure (
        id              uuid        NOT NULL PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid        NOT NULL REFERENCES organisation,
        name            text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        commune         text        CHECK (char_length(commune) <= 200),
        created_at      timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX structure_name ON structure (organisation_id, lower(name));

      GRANT SELECT ON organisation, structure TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      GRANT SELECT, INSERT, UPDATE ON organisation, structure TO lorfolio_operator;

      -- The 17 signatories of the charter of 18 November 2009.
      INSERT INTO organisation (name) VALUES
        ('État'),
        ('Région Lorraine'),
        ('Rectorat de Nancy-Metz'),
        ('Pôle emploi Lorraine'),
        ('Amilor (missions locales)'),
        ('AFPA Lorraine'),
        ('CRIJ Lorraine'),
        ('FONGECIF Lorraine'),
        ('Chambre régionale d’agriculture'),
        ('Chambre régionale de commerce et d’industrie'),
        ('Chambre régionale de métiers'),
        ('AGEFIPH Lorraine'),
        ('URCIDFF Lorraine'),
        ('DRDFE'),
        ('DISP Est-Strasbourg'),
        ('Défense Mobilité (Metz)'),
        ('CARIF Lorraine / Inffolor');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE structure; DROP TABLE organisation;`);
  }
}
