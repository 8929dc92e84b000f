import type { MigrationInterface, QueryRunner } from 'typeorm';

const formats = (names: string) => `
  ALTER TABLE portfolio_import DROP CONSTRAINT portfolio_import_format_check,
    ADD CONSTRAINT portfolio_import_format_check CHECK (format IN (${names}))`;

/** A document that Lorfolio made comes back into the portfolio, by the data that lies in its PDF. */
export class DocumentImport1795002700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(formats("'json-resume', 'lorfolio'"));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM portfolio_import WHERE format = 'lorfolio'`);
    await db.query(formats("'json-resume'"));
  }
}
