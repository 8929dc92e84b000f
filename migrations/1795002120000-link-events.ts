import type { MigrationInterface, QueryRunner } from 'typeorm';

const termsOf = (link: string) => `jsonb_build_object(
                 'sections', to_jsonb(${link}.sections), 'items', to_jsonb(${link}.items), 'later', ${link}.later,
                 'contactLines', to_jsonb(${link}.contact_lines), 'purpose', 'other', 'note', ${link}.label,
                 'grantedAt', extract(epoch FROM ${link}.created_at) * 1000, 'expiresAt', extract(epoch FROM ${link}.expires_at) * 1000)`;

/** A link is a consent too: each act leaves a row that nobody can change. Its reader is whoever has it, known by the label alone. */
export class LinkEvents1795002120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.note_link_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      DECLARE act text;
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NEW.revoked_at IS NOT NULL THEN RETURN NULL; END IF;
          act := 'given';
        ELSIF NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL THEN
          -- What was over by its date is not withdrawn a second time.
          IF OLD.expires_at <= NEW.revoked_at THEN RETURN NULL; END IF;
          act := 'withdrawn';
        ELSE
          -- Another address or password is a change as well: from then on others can read.
          IF to_jsonb(OLD) - 'version' = to_jsonb(NEW) - 'version' THEN RETURN NULL; END IF;
          act := 'changed';
        END IF;
        INSERT INTO public.consent_event (owner_id, link_id, kind, at, giver_given_name, giver_family_name, reader_given_name,
                                          reader_family_name, structure_name, terms, notice_version)
        SELECT NEW.owner_id, NEW.id, act, CASE act WHEN 'given' THEN NEW.created_at ELSE coalesce(NEW.revoked_at, app.now()) END,
               coalesce(p.given_name, ''), coalesce(p.family_name, ''), NEW.label, '', '',
               ${termsOf('NEW')}, a.notice_version
          FROM public.account a LEFT JOIN public.profile p ON p.owner_id = a.id
         WHERE a.id = NEW.owner_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER consent_act AFTER INSERT OR UPDATE ON share_link FOR EACH ROW EXECUTE FUNCTION app.note_link_act();

      -- Links made before there were events: what holds today, as it was made.
      INSERT INTO consent_event (owner_id, link_id, kind, at, giver_given_name, giver_family_name, reader_given_name,
                                 reader_family_name, structure_name, terms, notice_version)
      SELECT l.owner_id, l.id, 'given', l.created_at, coalesce(p.given_name, ''), coalesce(p.family_name, ''), l.label, '', '',
             ${termsOf('l')}, a.notice_version
        FROM share_link l JOIN account a ON a.id = l.owner_id LEFT JOIN profile p ON p.owner_id = l.owner_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER consent_act ON share_link;
      DROP FUNCTION app.note_link_act();
      DELETE FROM consent_event WHERE link_id IS NOT NULL;
    `);
  }
}
