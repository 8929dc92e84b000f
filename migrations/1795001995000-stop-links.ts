import type { MigrationInterface, QueryRunner } from 'typeorm';

const SHARES = `
          UPDATE public.consent_grant g SET revoked_at = app.now(), version = g.version + 1
           WHERE g.owner_id = app.own() AND g.revoked_at IS NULL
          RETURNING g.expires_at`;
const LINKS = `
          UPDATE public.share_link l SET revoked_at = app.now(), version = l.version + 1
           WHERE l.owner_id = app.own() AND l.revoked_at IS NULL
          RETURNING l.expires_at`;

/** "Stop everything" ends links too, in the same act. */
export class StopLinks1795001995000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION app.stop_everything() RETURNS TABLE (shares integer)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH stopped AS (${SHARES}), links AS (${LINKS})
        SELECT count(*)::integer FROM (SELECT expires_at FROM stopped UNION ALL SELECT expires_at FROM links) ended
         WHERE expires_at > app.now()
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION app.stop_everything() RETURNS TABLE (shares integer)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH stopped AS (${SHARES})
        SELECT count(*)::integer FROM stopped WHERE expires_at > app.now()
      $$`);
  }
}
