import type { MigrationInterface, QueryRunner } from 'typeorm';

const SHARES = `
          UPDATE public.consent_grant g SET revoked_at = app.now(), version = g.version + 1
           WHERE g.owner_id = app.own() AND g.revoked_at IS NULL
          RETURNING g.expires_at`;
const LINKS = `
          UPDATE public.share_link l SET revoked_at = app.now(), version = l.version + 1
           WHERE l.owner_id = app.own() AND l.revoked_at IS NULL
          RETURNING l.expires_at`;

const KINDS = `'totp-added', 'totp-removed', 'passkey-added', 'passkey-removed', 'recovery-codes-renewed', 'recovery-code-used',
          'factors-reset', 'password-changed'`;

/**
 * "Stop everything" ends all ways: shares, links, codes that are shown or claimed, and the mailed links by which outsiders confirm.
 * It is also what happens to an account whose address is proved for the first time by choosing a password.
 */
export class StopAllWays1795002100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account_event DROP CONSTRAINT account_event_kind_check;
      ALTER TABLE account_event ADD CONSTRAINT account_event_kind_check CHECK (kind IN (${KINDS}, 'address-proved'));

      -- What is added to the ways of sharing is closed here too: test/integration/stop-everything.spec.ts names every table.
      -- What counsellors asked for stays: it opens nothing.
      CREATE OR REPLACE FUNCTION app.stop_everything() RETURNS TABLE (shares integer)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH stopped AS (${SHARES}), links AS (${LINKS}),
        codes AS (
          DELETE FROM public.share_code c WHERE c.owner_id = app.own() AND c.grant_id IS NULL),
        asked AS (
          UPDATE public.confirmation_request r SET cancelled_at = app.now(), email = NULL
           WHERE r.owner_id = app.own() AND r.cancelled_at IS NULL AND app.now() < r.expires_at
          RETURNING r.id),
        unanswered AS (
          DELETE FROM public.skill_confirmation c USING asked
           WHERE c.owner_id = app.own() AND c.request_id = asked.id AND c.answer IS DISTINCT FROM 'confirmed')
        SELECT count(*)::integer FROM (SELECT expires_at FROM stopped UNION ALL SELECT expires_at FROM links) ended
         WHERE expires_at > app.now()
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION app.stop_everything() RETURNS TABLE (shares integer)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH stopped AS (${SHARES}), links AS (${LINKS})
        SELECT count(*)::integer FROM (SELECT expires_at FROM stopped UNION ALL SELECT expires_at FROM links) ended
         WHERE expires_at > app.now()
      $$;
      DELETE FROM account_event WHERE kind = 'address-proved';
      ALTER TABLE account_event DROP CONSTRAINT account_event_kind_check;
      ALTER TABLE account_event ADD CONSTRAINT account_event_kind_check CHECK (kind IN (${KINDS}));`);
  }
}
