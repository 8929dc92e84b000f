import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A grant is for a counsellor in their structure. When the membership ends, however it ends, or leads to another structure, the
 * grants given for it stop at once.
 */
export class ReaderMembership1795001990000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE consent_grant ADD COLUMN structure_id uuid REFERENCES structure;
      -- No membership has moved so far: those that are open go on; an ended one needs no structure.
      ALTER TABLE consent_grant DISABLE TRIGGER consent_act;
      UPDATE consent_grant g SET structure_id = m.structure_id
        FROM membership m
       WHERE m.owner_id = g.counsellor_id AND m.joined_at IS NOT NULL AND m.ended_at IS NULL;
      ALTER TABLE consent_grant ENABLE TRIGGER consent_act;

      -- Where a counsellor works now.
      CREATE FUNCTION app.structure_of(counsellor uuid) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.structure_id FROM public.membership m
         WHERE m.owner_id = counsellor AND m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL
      $$;
      -- Where the one who asks works now.
      CREATE FUNCTION app.own_structure() RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.structure_id FROM public.membership m
         WHERE m.owner_id = app.actor() AND m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.own_structure() TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      -- Whoever gives, in whatever way: the structure is the one that the counsellor is in at that moment.
      CREATE FUNCTION app.place_grant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        NEW.structure_id := app.structure_of(NEW.counsellor_id);
        RETURN NEW;
      END $$;
      CREATE TRIGGER grant_place BEFORE INSERT ON consent_grant FOR EACH ROW EXECUTE FUNCTION app.place_grant();

      CREATE OR REPLACE FUNCTION app.open_grant()
      RETURNS TABLE (id uuid, sections text[], items uuid[], later boolean, contact_lines text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, g.sections, g.items, g.later, g.contact_lines
          FROM public.consent_grant g JOIN public.account a ON a.id = g.counsellor_id
          JOIN public.membership m ON m.owner_id = g.counsellor_id AND m.structure_id = g.structure_id
         WHERE g.owner_id = (SELECT app.owner()) AND g.counsellor_id = (SELECT app.actor())
           AND g.revoked_at IS NULL AND (SELECT app.now()) < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
           AND m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL
      $$;
      CREATE OR REPLACE FUNCTION app.shared_with_me()
      RETURNS TABLE (owner_id uuid, given_name text, family_name text, headline text, grant_id uuid, sections text[], purpose text,
                     note text, granted_at timestamptz, expires_at timestamptz, last_read_at timestamptz, widened_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.owner_id, p.given_name, p.family_name, p.headline, g.id, g.sections, g.purpose, g.note, g.granted_at, g.expires_at,
               (SELECT max(r.read_at) FROM public.access_record r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id), g.widened_at
          FROM public.consent_grant g
          JOIN public.profile p ON p.owner_id = g.owner_id
          JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL AND g.structure_id = app.own_structure()
         ORDER BY g.granted_at DESC, g.owner_id
      $$;

      CREATE FUNCTION app.end_grants_of_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.ended_at IS NULL AND NEW.structure_id = OLD.structure_id AND NEW.role = OLD.role THEN
          RETURN NULL;
        END IF;
        UPDATE public.consent_grant g SET revoked_at = app.now(), version = g.version + 1
         WHERE g.counsellor_id = OLD.owner_id AND g.revoked_at IS NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER membership_end AFTER UPDATE OR DELETE ON membership
        FOR EACH ROW WHEN (OLD.joined_at IS NOT NULL AND OLD.ended_at IS NULL)
        EXECUTE FUNCTION app.end_grants_of_membership();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION app.open_grant()
      RETURNS TABLE (id uuid, sections text[], items uuid[], later boolean, contact_lines text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, g.sections, g.items, g.later, g.contact_lines
          FROM public.consent_grant g JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.owner_id = (SELECT app.owner()) AND g.counsellor_id = (SELECT app.actor())
           AND g.revoked_at IS NULL AND (SELECT app.now()) < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
      $$;
      CREATE OR REPLACE FUNCTION app.shared_with_me()
      RETURNS TABLE (owner_id uuid, given_name text, family_name text, headline text, grant_id uuid, sections text[], purpose text,
                     note text, granted_at timestamptz, expires_at timestamptz, last_read_at timestamptz, widened_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.owner_id, p.given_name, p.family_name, p.headline, g.id, g.sections, g.purpose, g.note, g.granted_at, g.expires_at,
               (SELECT max(r.read_at) FROM public.access_record r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id), g.widened_at
          FROM public.consent_grant g
          JOIN public.profile p ON p.owner_id = g.owner_id
          JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
         ORDER BY g.granted_at DESC, g.owner_id
      $$;
      DROP TRIGGER membership_end ON membership;
      DROP TRIGGER grant_place ON consent_grant;
      DROP FUNCTION app.end_grants_of_membership(), app.place_grant(), app.own_structure(), app.structure_of(uuid);
      ALTER TABLE consent_grant DROP COLUMN structure_id;
    `);
  }
}
