import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page that was opened by a link asks whether the link is still what it was, so that it does not go on showing what is over. */
export class LinkStanding1795002150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- No row when there is no such link, or no longer. It tells nothing of a portfolio nor of whom it is, so it asks for no password.
      CREATE FUNCTION app.link_version(hash bytea, at timestamptz) RETURNS TABLE (version integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT l.version FROM public.share_link l
         WHERE l.token_hash = hash AND l.revoked_at IS NULL AND at < l.expires_at
      $$;
      GRANT EXECUTE ON FUNCTION app.link_version(bytea, timestamptz) TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.link_version(bytea, timestamptz)');
  }
}
