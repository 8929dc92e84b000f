import type { MigrationInterface, QueryRunner } from 'typeorm';

const withLinks = (wanted: boolean) => `
  CREATE FUNCTION app.claim_summaries(at timestamptz)
  RETURNS TABLE (email text, since timestamptz, reads json, ${wanted ? 'opened json, ' : ''}ended integer, ending integer)
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
               WHERE x.owner_id = c.owner_id AND x.read_at > c.since AND x.read_at <= at
               GROUP BY 1, 2, 3) r),${
                 wanted
                   ? `
           (SELECT coalesce(json_agg(o ORDER BY o.times DESC, o.label), '[]') FROM (
              SELECT l.label, count(*)::integer AS times
                FROM public.access_record x JOIN public.share_link l ON l.owner_id = x.owner_id AND l.id = x.link_id
               WHERE x.owner_id = c.owner_id AND x.action = 'read' AND x.read_at > c.since AND x.read_at <= at
               GROUP BY l.id, l.label) o),`
                   : ''
               }
           (SELECT count(*)::integer FROM public.consent_event e
             WHERE e.owner_id = c.owner_id AND e.kind = 'reader-left' AND e.at > c.since AND e.at <= at),
           (SELECT count(*)::integer FROM public.consent_grant g
             WHERE g.owner_id = c.owner_id AND g.revoked_at IS NULL AND g.expires_at > at AND g.expires_at <= at + interval '7 days')${
               wanted
                 ? `
           + (SELECT count(*)::integer FROM public.share_link l
             WHERE l.owner_id = c.owner_id AND l.revoked_at IS NULL AND l.expires_at > at AND l.expires_at <= at + interval '7 days')`
                 : ''
             }
      FROM claimed c JOIN public.account a ON a.id = c.owner_id
  $$;
  GRANT EXECUTE ON FUNCTION app.claim_summaries(timestamptz) TO lorfolio_portfolio;`;

/** The weekly summary tells of links too: which were opened, and which end. */
export class LinkSummaries1795002130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION app.claim_summaries(timestamptz);${withLinks(true)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION app.claim_summaries(timestamptz);${withLinks(false)}`);
  }
}
