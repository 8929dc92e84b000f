import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has had its time goes for good. */
export class Purge1795000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.purge(at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        -- Thirty days in the bin (BIN_DAYS in libs/portfolio).
        DELETE FROM public.experience WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.skill WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.evidence WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.language WHERE binned_at <= at - interval '30 days';
        -- An import that nobody accepted is a CV lying about.
        DELETE FROM public.portfolio_import WHERE created_at <= at - interval '7 days';
        DELETE FROM public.mail_token WHERE expires_at <= at - interval '30 days';
        DELETE FROM public.session WHERE least(ended_at, expires_at) <= at - interval '90 days';
        DELETE FROM public.attempt WHERE expire < extract(epoch FROM at) * 1000;
      $$;
      GRANT EXECUTE ON FUNCTION app.purge(timestamptz) TO lorfolio_portfolio;
      CREATE INDEX experience_bin ON experience (binned_at) WHERE binned_at IS NOT NULL;
      CREATE INDEX skill_bin ON skill (binned_at) WHERE binned_at IS NOT NULL;
      CREATE INDEX evidence_bin ON evidence (binned_at) WHERE binned_at IS NOT NULL;
      CREATE INDEX language_bin ON language (binned_at) WHERE binned_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX experience_bin, skill_bin, evidence_bin, language_bin;
      DROP FUNCTION app.purge(timestamptz);
    `);
  }
}
