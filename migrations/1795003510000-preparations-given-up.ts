import type { MigrationInterface, QueryRunner } from 'typeorm';

/** @param before what is done to those that stay */
const purging = (before: string) => `
      CREATE OR REPLACE FUNCTION app.purge_prepared_files(at timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$${before}
        DELETE FROM public.prepared_file p WHERE p.expires_at <= at OR (p.grant_id IS NOT NULL AND NOT EXISTS (
          SELECT FROM public.consent_grant g
           WHERE g.owner_id = p.owner_id AND g.id = p.grant_id AND g.version = p.grant_version
             AND g.revoked_at IS NULL AND g.expires_at > at))
      $$;`;

/**
 * A file whose every try ended with its process was said to be under way for seven days, and counted among the three that somebody may
 * have at once. All tries together take an hour and a half at most: after six hours nobody is at it.
 */
export class PreparationsGivenUp1795003510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      purging(`
        UPDATE public.prepared_file SET state = 'failed', failure = 'unexpected', ended_at = at
         WHERE state IN ('waiting', 'underway') AND asked_at <= at - interval '6 hours';`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(purging(''));
  }
}
