import type { MigrationInterface, QueryRunner } from 'typeorm';

const summaries = (readsOnly: boolean) => `
  CREATE OR REPLACE FUNCTION app.claim_summaries(at timestamptz)
  RETURNS TABLE (email text, since timestamptz, reads json, opened json, ended integer, ending integer)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
    WITH due AS MATERIALIZED (
      SELECT s.owner_id, s.summarised_at AS since FROM public.notice_settings s JOIN public.account a ON a.id = s.owner_id
       WHERE s.weekly_summary AND s.summarised_at <= at - interval '7 days'
         AND a.email_verified_at IS NOT NULL AND a.closed_at IS NULL
       FOR UPDATE OF s SKIP LOCKED
    ), claimed AS (
      UPDATE public.notice_settings s SET summarised_at = at FROM due WHERE s.owner_id = due.owner_id
      RETURNING s.owner_id, due.since)
    SELECT a.email, c.since,
           (SELECT coalesce(json_agg(r ORDER BY r.times DESC, r."familyName", r."givenName"), '[]') FROM (
              SELECT g.counsellor_given_name AS "givenName", g.counsellor_family_name AS "familyName",
                     g.structure_name AS structure, count(*)::integer AS times
                FROM public.access_record x JOIN public.consent_grant g ON g.owner_id = x.owner_id AND g.id = x.grant_id
               WHERE x.owner_id = c.owner_id${readsOnly ? " AND x.action = 'read'" : ''} AND x.read_at > c.since AND x.read_at <= at
               GROUP BY 1, 2, 3) r),
           (SELECT coalesce(json_agg(o ORDER BY o.times DESC, o.label), '[]') FROM (
              SELECT l.label, count(*)::integer AS times
                FROM public.access_record x JOIN public.share_link l ON l.owner_id = x.owner_id AND l.id = x.link_id
               WHERE x.owner_id = c.owner_id AND x.action = 'read' AND x.read_at > c.since AND x.read_at <= at
               GROUP BY l.id, l.label) o),
           (SELECT count(*)::integer FROM public.consent_event e
             WHERE e.owner_id = c.owner_id AND e.kind = 'reader-left' AND e.at > c.since AND e.at <= at),
           (SELECT count(*)::integer FROM public.consent_grant g
             WHERE g.owner_id = c.owner_id AND g.revoked_at IS NULL AND g.expires_at > at AND g.expires_at <= at + interval '7 days')
           + (SELECT count(*)::integer FROM public.share_link l
             WHERE l.owner_id = c.owner_id AND l.revoked_at IS NULL AND l.expires_at > at AND l.expires_at <= at + interval '7 days')
      FROM claimed c JOIN public.account a ON a.id = c.owner_id
  $$`;

/** The weekly summary counts readings: a file that was opened or a print is part of one, and no other. */
export class SummaryReads1795002170000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(summaries(true));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(summaries(false));
  }
}
