import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent grants, the log of reads, and the one rule of who may read what. */
export class Consent1795000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consent_grant (
        owner_id        uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id              uuid        NOT NULL,
        counsellor_id   uuid        NOT NULL CHECK (counsellor_id <> owner_id),
        -- As they were when the grant was given: the history stays readable when the counsellor has left.
        counsellor_given_name  text NOT NULL,
        counsellor_family_name text NOT NULL,
        structure_name  text        NOT NULL,
        sections        text[]      NOT NULL CHECK (
          cardinality(sections) > 0 AND sections <@ ARRAY['contact', 'photo', 'experiences', 'skills', 'evidence', 'languages']
        ),
        purpose         text        NOT NULL CHECK (
          purpose IN ('first-interview', 'career-project', 'job-search', 'training', 'vae', 'other')
        ),
        note            text        CHECK (char_length(note) <= 500),
        granted_at      timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL CHECK (expires_at > granted_at),
        revoked_at      timestamptz,
        version         integer     NOT NULL DEFAULT 1,
        PRIMARY KEY (owner_id, id)
      );
      -- At most one open grant per pair; history stays in the table.
      CREATE UNIQUE INDEX consent_grant_open ON consent_grant (owner_id, counsellor_id) WHERE revoked_at IS NULL;
      CREATE INDEX consent_grant_counsellor ON consent_grant (counsellor_id) WHERE revoked_at IS NULL;

      -- Goes with its grant, and the grant with its owner. Ids sort by time.
      CREATE TABLE access_record (
        owner_id      uuid        NOT NULL,
        id            uuid        NOT NULL,
        grant_id      uuid        NOT NULL,
        counsellor_id uuid        NOT NULL,
        action        text        NOT NULL CHECK (action IN ('read', 'file', 'export')),
        sections      text[]      NOT NULL,
        evidence_id   uuid,
        read_at       timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, grant_id) REFERENCES consent_grant (owner_id, id) ON DELETE CASCADE
      );
      CREATE INDEX access_record_grant ON access_record (owner_id, grant_id, read_at DESC);

      -- The rule of who reads what. readableSections in libs/consent says the same; one table of cases runs against both.
      CREATE FUNCTION app.open_grant() RETURNS TABLE (id uuid, sections text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, g.sections FROM public.consent_grant g JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.owner_id = (SELECT app.owner()) AND g.counsellor_id = (SELECT app.actor())
           AND g.revoked_at IS NULL AND (SELECT app.now()) < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
      $$;

      -- The beginning of every transaction: who asks, about whom, when, and by which grant if it is not about themselves.
      -- The grant is looked up afresh each time, and only here: row-level security then asks what was found, not the table again.
      CREATE FUNCTION app.enter(actor uuid, owner uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM set_config('app.actor', coalesce(actor::text, ''), true), set_config('app.owner', coalesce(owner::text, ''), true),
                set_config('app.now', at::text, true), set_config('app.grant', '', true), set_config('app.readable', '', true);
        IF actor <> owner THEN
          PERFORM set_config('app.grant', g.id::text, true), set_config('app.readable', g.sections::text, true) FROM app.open_grant() g;
        END IF;
        RETURN true;
      END $$;
      CREATE FUNCTION app.grant_id() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.grant', true), '')::uuid $$;
      CREATE FUNCTION app.readable() RETURNS text[] LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.readable', true), '')::text[] $$;
      CREATE FUNCTION app.may_read(section text) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(app.owner() = app.actor() OR section = ANY (app.readable()), false) $$;
      CREATE FUNCTION app.may_read_any() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(app.owner() = app.actor() OR app.grant_id() IS NOT NULL, false) $$;
      GRANT EXECUTE ON FUNCTION app.enter(uuid, uuid, timestamptz) TO PUBLIC;
      GRANT EXECUTE ON FUNCTION app.open_grant(), app.grant_id(), app.readable(), app.may_read(text), app.may_read_any()
        TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      ALTER TABLE consent_grant ENABLE ROW LEVEL SECURITY;
      ALTER TABLE access_record ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON consent_grant USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      CREATE POLICY reader ON consent_grant FOR SELECT USING (counsellor_id = (SELECT app.actor()));
      CREATE POLICY own ON access_record FOR SELECT USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      CREATE POLICY reads_own ON access_record FOR SELECT USING (counsellor_id = (SELECT app.actor()));
      CREATE POLICY logs_own ON access_record FOR INSERT WITH CHECK (
        owner_id = (SELECT app.owner()) AND counsellor_id = (SELECT app.actor()) AND grant_id = (SELECT app.grant_id())
      );
      GRANT SELECT, INSERT, UPDATE ON consent_grant TO lorfolio_portfolio;
      GRANT SELECT ON consent_grant TO lorfolio_counsellor, lorfolio_export;
      -- Append-only: nobody may change or remove a record; only erasing the account does, by its cascade.
      GRANT SELECT ON access_record TO lorfolio_portfolio;
      GRANT SELECT, INSERT ON access_record TO lorfolio_counsellor, lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE access_record; DROP TABLE consent_grant;
      DROP FUNCTION app.may_read_any(), app.may_read(text), app.readable(), app.grant_id(), app.enter(uuid, uuid, timestamptz),
        app.open_grant();
    `);
  }
}
