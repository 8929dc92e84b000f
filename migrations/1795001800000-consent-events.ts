import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every act of consent leaves a row that nobody can change, whoever acts: the owner, the administrator who closes a counsellor,
 * an erased account. So it is the database that writes it, by a trigger on the grant, in the same transaction.
 */
export class ConsentEvents1795001800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consent_event (
        owner_id            uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id                  uuid        NOT NULL DEFAULT uuidv7(),
        -- About a grant to a counsellor, or about a link for a reader without an account.
        grant_id            uuid,
        link_id             uuid,
        kind                text        NOT NULL CHECK (
          kind IN ('given', 'changed', 'renewed', 'withdrawn', 'replaced', 'reader-left')
        ),
        at                  timestamptz NOT NULL,
        giver_given_name    text        NOT NULL,
        giver_family_name   text        NOT NULL,
        reader_id           uuid,
        reader_given_name   text        NOT NULL,
        reader_family_name  text        NOT NULL,
        structure_name      text        NOT NULL,
        -- What holds from then on: sections, items, later, contactLines, purpose, note, grantedAt, expiresAt.
        terms               jsonb       NOT NULL,
        notice_version      text,
        -- Both are filled once, together, when the receipt is made: it names the address it was issued under.
        issuer              text,
        receipt_sha256        bytea       CHECK (octet_length(receipt_sha256) = 32),
        PRIMARY KEY (owner_id, id),
        CONSTRAINT consent_event_about CHECK ((grant_id IS NULL) <> (link_id IS NULL)),
        CONSTRAINT consent_event_sealed CHECK ((issuer IS NULL) = (receipt_sha256 IS NULL))
      );
      CREATE INDEX consent_event_grant ON consent_event (owner_id, grant_id, at);
      CREATE INDEX consent_event_unsealed ON consent_event (owner_id) WHERE receipt_sha256 IS NULL;
      ALTER TABLE consent_event ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON consent_event FOR SELECT USING (owner_id = (SELECT app.own()));
      -- Nobody inserts, changes or removes: the trigger writes, app.seal_consent_event seals, erasing the account removes.
      GRANT SELECT ON consent_event TO lorfolio_portfolio, lorfolio_export;

      -- app.consent_act tells two acts apart that look alike in the table: 'replaced' from 'withdrawn', 'renewed' from 'changed'.
      CREATE FUNCTION app.note_consent_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        act text;
        said text := nullif(current_setting('app.consent_act', true), '');
        now_terms jsonb := to_jsonb(NEW);
        was_terms jsonb;
      BEGIN
        IF TG_OP = 'INSERT' THEN
          act := 'given';
          -- Put in as ended already, by a restored backup or a demonstration: no act of today.
          IF NEW.revoked_at IS NOT NULL THEN RETURN NULL; END IF;
        ELSIF NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL THEN
          -- What was over by its date is not withdrawn a second time.
          IF OLD.expires_at <= NEW.revoked_at THEN RETURN NULL; END IF;
          act := CASE WHEN app.actor() IS DISTINCT FROM NEW.owner_id THEN 'reader-left' ELSE coalesce(said, 'withdrawn') END;
        ELSE
          was_terms := to_jsonb(OLD) - 'version';
          IF was_terms = now_terms - 'version' THEN RETURN NULL; END IF;
          act := coalesce(said, 'changed');
        END IF;
        INSERT INTO public.consent_event (owner_id, grant_id, kind, at, giver_given_name, giver_family_name, reader_id,
                                          reader_given_name, reader_family_name, structure_name, terms, notice_version)
        SELECT NEW.owner_id, NEW.id, act, CASE act WHEN 'given' THEN NEW.granted_at ELSE coalesce(NEW.revoked_at, app.now()) END,
               coalesce(p.given_name, ''), coalesce(p.family_name, ''), NEW.counsellor_id,
               NEW.counsellor_given_name, NEW.counsellor_family_name, NEW.structure_name,
               jsonb_build_object(
                 'sections', now_terms -> 'sections', 'items', coalesce(now_terms -> 'items', 'null'),
                 'later', coalesce(now_terms -> 'later', 'null'), 'contactLines', coalesce(now_terms -> 'contact_lines', 'null'),
                 'purpose', NEW.purpose, 'note', NEW.note,
                 'grantedAt', extract(epoch FROM NEW.granted_at) * 1000, 'expiresAt', extract(epoch FROM NEW.expires_at) * 1000),
               a.notice_version
          FROM public.account a LEFT JOIN public.profile p ON p.owner_id = a.id
         WHERE a.id = NEW.owner_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER consent_act AFTER INSERT OR UPDATE ON consent_grant
        FOR EACH ROW EXECUTE FUNCTION app.note_consent_act();

      -- What was given before there were events: what holds today, as it was given.
      INSERT INTO consent_event (owner_id, grant_id, kind, at, giver_given_name, giver_family_name, reader_id, reader_given_name,
                                 reader_family_name, structure_name, terms, notice_version)
      SELECT g.owner_id, g.id, 'given', g.granted_at, coalesce(p.given_name, ''), coalesce(p.family_name, ''), g.counsellor_id,
             g.counsellor_given_name, g.counsellor_family_name, g.structure_name,
             jsonb_build_object(
               'sections', to_jsonb(g) -> 'sections', 'items', coalesce(to_jsonb(g) -> 'items', 'null'),
               'later', coalesce(to_jsonb(g) -> 'later', 'null'), 'contactLines', coalesce(to_jsonb(g) -> 'contact_lines', 'null'),
               'purpose', g.purpose, 'note', g.note,
               'grantedAt', extract(epoch FROM g.granted_at) * 1000, 'expiresAt', extract(epoch FROM g.expires_at) * 1000),
             a.notice_version
        FROM consent_grant g JOIN account a ON a.id = g.owner_id LEFT JOIN profile p ON p.owner_id = g.owner_id;

      -- From nothing to a value, once. The address and the hash belong together.
      CREATE FUNCTION app.seal_consent_event(owner uuid, event uuid, address text, hash bytea) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        UPDATE public.consent_event e SET issuer = address, receipt_sha256 = hash
         WHERE e.owner_id = owner AND e.id = event AND e.receipt_sha256 IS NULL
      $$;
      -- Whose acts wait for their receipt: those that others brought about.
      CREATE FUNCTION app.unsealed_consent() RETURNS TABLE (owner_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT DISTINCT e.owner_id FROM public.consent_event e WHERE e.receipt_sha256 IS NULL LIMIT 500
      $$;
      GRANT EXECUTE ON FUNCTION app.seal_consent_event(uuid, uuid, text, bytea) TO lorfolio_portfolio, lorfolio_export;
      GRANT EXECUTE ON FUNCTION app.unsealed_consent() TO lorfolio_portfolio;

      -- Everything that is open to anyone, closed in one act. What is added to the ways of sharing is closed here too.
      CREATE FUNCTION app.stop_everything() RETURNS TABLE (shares integer)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH stopped AS (
          UPDATE public.consent_grant g SET revoked_at = app.now(), version = g.version + 1
           WHERE g.owner_id = app.own() AND g.revoked_at IS NULL
          RETURNING g.expires_at)
        SELECT count(*)::integer FROM stopped WHERE expires_at > app.now()
      $$;
      GRANT EXECUTE ON FUNCTION app.stop_everything() TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.stop_everything(), app.unsealed_consent(), app.seal_consent_event(uuid, uuid, text, bytea);
      DROP TRIGGER consent_act ON consent_grant;
      DROP FUNCTION app.note_consent_act();
      DROP TABLE consent_event;
    `);
  }
}
