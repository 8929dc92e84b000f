import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roles of the services, the settings that say who asks about whom, and the types everything rests on. */
export class Foundation1795000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Roles belong to the whole server: another database of the same server may have created them.
      DO $$
      DECLARE role_name text;
      BEGIN
        FOREACH role_name IN ARRAY ARRAY['lorfolio_portfolio', 'lorfolio_counsellor', 'lorfolio_export', 'lorfolio_operator'] LOOP
          BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', role_name);
          EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
          END;
        END LOOP;
      END $$;

      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE SCHEMA app;
      GRANT USAGE ON SCHEMA public, app TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export, lorfolio_operator;
      -- The services tell whether the schema is of their version.
      GRANT SELECT ON public.migrations TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

      -- Who asks, about whom, and when: set for one transaction by app.enter. Unset, no row is visible.
      CREATE FUNCTION app.actor() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.actor', true), '')::uuid $$;
      CREATE FUNCTION app.owner() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.owner', true), '')::uuid $$;
      CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE AS
        $$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, pg_catalog.now()) $$;
      GRANT EXECUTE ON FUNCTION app.actor(), app.owner(), app.now() TO PUBLIC;

      -- A date people may know only partly: 2009, 2009-03, 2009-03-15. The text is its own precision, and sorts.
      CREATE DOMAIN app.partial_date AS text CHECK (VALUE ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP DOMAIN app.partial_date;
      DROP SCHEMA app CASCADE;
      ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
    `);
  }
}
