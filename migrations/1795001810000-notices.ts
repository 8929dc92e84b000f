import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told without asking: in the page, by a reminder before the end of a share, by a weekly summary if they wish. */
export class Notices1795001810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How far someone has looked at what moved, and whether they wish a summary. No row: never looked, no summary.
      CREATE TABLE notice_settings (
        owner_id       uuid        NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        seen_at        timestamptz,
        weekly_summary boolean     NOT NULL DEFAULT false,
        -- Until when the last summary went, or since when there is one.
        summarised_at  timestamptz
      );
      ALTER TABLE notice_settings ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON notice_settings USING (owner_id = (SELECT app.own()));
      GRANT SELECT, INSERT, UPDATE ON notice_settings TO lorfolio_portfolio;
      CREATE INDEX notice_settings_summary ON notice_settings (summarised_at) WHERE weekly_summary;

      -- A mail that went: its row is what lets one process send it, and no other, and not again.
      CREATE TABLE told_by_mail (
        owner_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id       uuid        NOT NULL DEFAULT uuidv7(),
        kind     text        NOT NULL CHECK (kind IN ('ending-soon', 'reader-left')),
        -- The grant, and the instant that the mail is about: its end.
        grant_id uuid        NOT NULL,
        about_at timestamptz NOT NULL,
        sent_at  timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, grant_id) REFERENCES consent_grant (owner_id, id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX told_by_mail_once ON told_by_mail (owner_id, kind, grant_id, about_at);
      ALTER TABLE told_by_mail ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON told_by_mail FOR SELECT USING (owner_id = (SELECT app.own()));
      GRANT SELECT ON told_by_mail TO lorfolio_portfolio;

      CREATE INDEX consent_grant_ending ON consent_grant (expires_at) WHERE revoked_at IS NULL;
      CREATE INDEX consent_event_left ON consent_event (at) WHERE kind = 'reader-left';

      -- When the end of a grant was decided on: the length of a share counts from there.
      CREATE FUNCTION app.end_chosen_at(owner uuid, share uuid) RETURNS timestamptz
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT coalesce(
          (SELECT max(e.at) FROM public.consent_event e
            WHERE e.owner_id = g.owner_id AND e.grant_id = g.id AND e.kind IN ('given', 'changed', 'renewed')
              AND (e.kind = 'given' OR e.terms -> 'expiresAt' <> (
                SELECT before.terms -> 'expiresAt' FROM public.consent_event before
                 WHERE before.owner_id = e.owner_id AND before.grant_id = e.grant_id AND before.id < e.id
                 ORDER BY before.id DESC LIMIT 1))),
          g.granted_at)
          FROM public.consent_grant g
         WHERE g.owner_id = owner AND g.id = share
      $$;
      GRANT EXECUTE ON FUNCTION app.end_chosen_at(uuid, uuid) TO lorfolio_portfolio;

      -- Claims what has to be told by mail now. Two processes that ask at once get each mail once between them. Only to addresses
      -- that are verified: these mails name people, and a mistyped address is somebody else's.
      CREATE FUNCTION app.claim_mails(at timestamptz)
      RETURNS TABLE (kind text, email text, given_name text, family_name text, structure_name text, about_at timestamptz)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH due AS (
          SELECT g.owner_id, 'ending-soon' AS kind, g.id AS grant_id, g.expires_at AS about_at
            FROM public.consent_grant g
           WHERE g.revoked_at IS NULL AND g.expires_at > at AND g.expires_at <= at + interval '7 days'
             AND g.expires_at - app.end_chosen_at(g.owner_id, g.id) >= interval '8 days'
          UNION ALL
          SELECT e.owner_id, 'reader-left', e.grant_id, e.at
            FROM public.consent_event e WHERE e.kind = 'reader-left' AND e.at > at - interval '7 days' AND e.at <= at
        ), claimed AS (
          INSERT INTO public.told_by_mail (owner_id, kind, grant_id, about_at, sent_at)
          SELECT due.owner_id, due.kind, due.grant_id, due.about_at, at
            FROM due JOIN public.account a ON a.id = due.owner_id
           WHERE a.email_verified_at IS NOT NULL AND a.closed_at IS NULL
          ON CONFLICT DO NOTHING
          RETURNING owner_id, kind, grant_id, about_at)
        SELECT c.kind, a.email, g.counsellor_given_name, g.counsellor_family_name, g.structure_name, c.about_at
          FROM claimed c
          JOIN public.account a ON a.id = c.owner_id
          JOIN public.consent_grant g ON g.owner_id = c.owner_id AND g.id = c.grant_id
      $$;

      -- Claims the weekly summaries that are due, with who read how often since the last. A week without a read has no summary.
      CREATE FUNCTION app.claim_summaries(at timestamptz)
      RETURNS TABLE (email text, since timestamptz, reads json, ended integer, ending integer)
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
                   GROUP BY 1, 2, 3) r),
               (SELECT count(*)::integer FROM public.consent_event e
                 WHERE e.owner_id = c.owner_id AND e.kind = 'reader-left' AND e.at > c.since AND e.at <= at),
               (SELECT count(*)::integer FROM public.consent_grant g
                 WHERE g.owner_id = c.owner_id AND g.revoked_at IS NULL AND g.expires_at > at AND g.expires_at <= at + interval '7 days')
          FROM claimed c JOIN public.account a ON a.id = c.owner_id
      $$;
      GRANT EXECUTE ON FUNCTION app.claim_mails(timestamptz), app.claim_summaries(timestamptz) TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.claim_summaries(timestamptz), app.claim_mails(timestamptz), app.end_chosen_at(uuid, uuid);
      DROP INDEX consent_event_left, consent_grant_ending;
      DROP TABLE told_by_mail, notice_settings;
    `);
  }
}
