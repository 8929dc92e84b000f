import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINKS = `
          UNION ALL
          SELECT l.owner_id, 'link-ending', NULL, l.id, l.expires_at
            FROM public.share_link l
           WHERE l.revoked_at IS NULL AND l.expires_at > at AND l.expires_at <= at + interval '7 days'
             AND l.expires_at - app.link_end_chosen_at(l.owner_id, l.id) >= interval '8 days'`;

const mails = (withLinks: boolean) => `
      CREATE FUNCTION app.claim_mails(at timestamptz)
      RETURNS TABLE (kind text, email text, given_name text, family_name text, structure_name text,${withLinks ? ' label text,' : ''} about_at timestamptz)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH due AS (
          SELECT g.owner_id, 'ending-soon' AS kind, g.id AS grant_id,${withLinks ? ' NULL::uuid AS link_id,' : ''} g.expires_at AS about_at
            FROM public.consent_grant g
           WHERE g.revoked_at IS NULL AND g.expires_at > at AND g.expires_at <= at + interval '7 days'
             AND g.expires_at - app.end_chosen_at(g.owner_id, g.id) >= interval '8 days'
          UNION ALL
          SELECT e.owner_id, 'reader-left', e.grant_id,${withLinks ? ' NULL,' : ''} e.at
            FROM public.consent_event e WHERE e.kind = 'reader-left' AND e.at > at - interval '7 days' AND e.at <= at${withLinks ? LINKS : ''}
        ), claimed AS (
          INSERT INTO public.told_by_mail (owner_id, kind, grant_id,${withLinks ? ' link_id,' : ''} about_at, sent_at)
          SELECT due.owner_id, due.kind, due.grant_id,${withLinks ? ' due.link_id,' : ''} due.about_at, at
            FROM due JOIN public.account a ON a.id = due.owner_id
           WHERE a.email_verified_at IS NOT NULL AND a.closed_at IS NULL
          ON CONFLICT DO NOTHING
          RETURNING owner_id, kind, grant_id,${withLinks ? ' link_id,' : ''} about_at)
        SELECT c.kind, a.email, g.counsellor_given_name, g.counsellor_family_name, g.structure_name,${withLinks ? ' l.label,' : ''} c.about_at
          FROM claimed c
          JOIN public.account a ON a.id = c.owner_id
          ${
            withLinks
              ? `LEFT JOIN public.consent_grant g ON g.owner_id = c.owner_id AND g.id = c.grant_id
          LEFT JOIN public.share_link l ON l.owner_id = c.owner_id AND l.id = c.link_id`
              : 'JOIN public.consent_grant g ON g.owner_id = c.owner_id AND g.id = c.grant_id'
          }
      $$;
      GRANT EXECUTE ON FUNCTION app.claim_mails(timestamptz) TO lorfolio_portfolio;`;

/** A mail tells of the end of a link too, seven days before; its length counts from when that end was chosen, as that of a share. */
export class LinkReminders1795002180000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX consent_event_link ON consent_event (owner_id, link_id, at) WHERE link_id IS NOT NULL;
      CREATE INDEX share_link_ending ON share_link (expires_at) WHERE revoked_at IS NULL;
      CREATE FUNCTION app.link_end_chosen_at(owner uuid, link uuid) RETURNS timestamptz
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT coalesce(
          (SELECT max(e.at) FROM public.consent_event e
            WHERE e.owner_id = l.owner_id AND e.link_id = l.id AND e.kind IN ('given', 'changed')
              AND (e.kind = 'given' OR e.terms -> 'expiresAt' <> (
                SELECT before.terms -> 'expiresAt' FROM public.consent_event before
                 WHERE before.owner_id = e.owner_id AND before.link_id = e.link_id AND before.id < e.id
                 ORDER BY before.id DESC LIMIT 1))),
          l.created_at)
          FROM public.share_link l
         WHERE l.owner_id = owner AND l.id = link
      $$;
      GRANT EXECUTE ON FUNCTION app.link_end_chosen_at(uuid, uuid) TO lorfolio_portfolio;

      ALTER TABLE told_by_mail ALTER COLUMN grant_id DROP NOT NULL;
      ALTER TABLE told_by_mail ADD COLUMN link_id uuid;
      ALTER TABLE told_by_mail ADD CONSTRAINT told_by_mail_link FOREIGN KEY (owner_id, link_id)
        REFERENCES share_link (owner_id, id) ON DELETE CASCADE;
      ALTER TABLE told_by_mail DROP CONSTRAINT told_by_mail_kind_check;
      ALTER TABLE told_by_mail ADD CONSTRAINT told_by_mail_kind_check CHECK (kind IN ('ending-soon', 'reader-left', 'link-ending'));
      ALTER TABLE told_by_mail ADD CONSTRAINT told_by_mail_about CHECK (
        (grant_id IS NULL) = (kind = 'link-ending') AND (link_id IS NOT NULL) = (kind = 'link-ending'));
      DROP INDEX told_by_mail_once;
      CREATE UNIQUE INDEX told_by_mail_once ON told_by_mail (owner_id, kind, grant_id, link_id, about_at) NULLS NOT DISTINCT;
      DROP FUNCTION app.claim_mails(timestamptz);
      ${mails(true)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.claim_mails(timestamptz);
      DELETE FROM told_by_mail WHERE link_id IS NOT NULL;
      DROP INDEX told_by_mail_once;
      ALTER TABLE told_by_mail DROP CONSTRAINT told_by_mail_about;
      ALTER TABLE told_by_mail DROP CONSTRAINT told_by_mail_kind_check;
      ALTER TABLE told_by_mail ADD CONSTRAINT told_by_mail_kind_check CHECK (kind IN ('ending-soon', 'reader-left'));
      ALTER TABLE told_by_mail DROP COLUMN link_id;
      ALTER TABLE told_by_mail ALTER COLUMN grant_id SET NOT NULL;
      CREATE UNIQUE INDEX told_by_mail_once ON told_by_mail (owner_id, kind, grant_id, about_at);
      DROP FUNCTION app.link_end_chosen_at(uuid, uuid);
      DROP INDEX share_link_ending, consent_event_link;
      ${mails(false)}
    `);
  }
}
