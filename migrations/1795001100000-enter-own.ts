import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person who asks about themselves enters by an expression that the planner takes into the statement, without a call. */
export class EnterOwn1795001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.enter_own(owner uuid, at timestamptz) RETURNS boolean LANGUAGE sql VOLATILE AS $$
        SELECT set_config('app.actor', owner::text, true) = set_config('app.owner', owner::text, true)
           AND set_config('app.own', owner::text, true) IS NOT NULL AND set_config('app.now', at::text, true) IS NOT NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.enter_own(uuid, timestamptz) TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION app.enter_own(uuid, timestamptz)`);
  }
}
