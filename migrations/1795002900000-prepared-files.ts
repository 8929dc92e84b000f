import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that take longer to make than one waits for a page: who asked for which, how far it is, and what came of it. The files
 * themselves lie in the file store; when they are made, a job queue knows by their ids (its tables are those of its library).
 */
export class PreparedFiles1795002900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE prepared_file (
        owner_id      uuid        NOT NULL,
        id            uuid        NOT NULL,
        -- The owner, or a reader: of what they may read.
        asked_by      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        -- The owner's document; null for what is shared with a reader, as it is.
        document_id   uuid,
        -- The consent that a reader had when it was made: the file goes with it.
        grant_id      uuid,
        grant_version integer,
        language      text        NOT NULL CHECK (language IN ('fr', 'en')),
        state         text        NOT NULL DEFAULT 'waiting'
                                  CHECK (state IN ('waiting', 'underway', 'ready', 'failed', 'cancelled')),
        steps_done    integer     NOT NULL DEFAULT 0,
        steps         integer     CHECK (steps >= steps_done),
        attempts      integer     NOT NULL DEFAULT 0,
        -- The code of an error that people are told about.
        failure       text        CHECK (length(failure) <= 40),
        name          text        CHECK (length(name) <= 300),
        size          bigint,
        sha256        bytea       CHECK (octet_length(sha256) = 32),
        asked_at      timestamptz NOT NULL,
        ended_at      timestamptz,
        expires_at    timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id) REFERENCES account ON DELETE CASCADE,
        FOREIGN KEY (owner_id, document_id) REFERENCES document (owner_id, id) ON DELETE CASCADE,
        CONSTRAINT prepared_of_one CHECK ((document_id IS NULL) = (asked_by <> owner_id)),
        CONSTRAINT prepared_is_whole CHECK (state <> 'ready' OR (name IS NOT NULL AND size IS NOT NULL AND sha256 IS NOT NULL))
      );
      CREATE UNIQUE INDEX prepared_file_id ON prepared_file (id);
      CREATE INDEX prepared_file_expiry ON prepared_file (expires_at);
      CREATE INDEX prepared_file_asked_by ON prepared_file (asked_by);
      ALTER TABLE prepared_file ENABLE ROW LEVEL SECURITY;
      -- Whoever asked sees it, as long as they may read that portfolio.
      CREATE POLICY asked ON prepared_file TO lorfolio_export
        USING (owner_id = app.readable_owner() AND asked_by = app.actor());
      CREATE POLICY own ON prepared_file TO lorfolio_portfolio USING (owner_id = app.own());
      GRANT SELECT, INSERT, UPDATE, DELETE ON prepared_file TO lorfolio_export;
      GRANT SELECT ON prepared_file TO lorfolio_portfolio;

      -- The queue knows ids alone: for whom it is, and whose, is found here.
      CREATE FUNCTION app.prepared_file_parties(wanted uuid) RETURNS TABLE (owner_id uuid, asked_by uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT p.owner_id, p.asked_by FROM public.prepared_file p WHERE p.id = wanted
      $$;
      -- What has had its time, and what was made under a consent that ended or changed since.
      CREATE FUNCTION app.purge_prepared_files(at timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
        DELETE FROM public.prepared_file p WHERE p.expires_at <= at OR (p.grant_id IS NOT NULL AND NOT EXISTS (
          SELECT FROM public.consent_grant g
           WHERE g.owner_id = p.owner_id AND g.id = p.grant_id AND g.version = p.grant_version
             AND g.revoked_at IS NULL AND g.expires_at > at))
      $$;
      -- Whether anything waits to be made, or was cut off.
      CREATE FUNCTION app.any_unprepared() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
        $$ SELECT EXISTS (SELECT FROM public.prepared_file WHERE state IN ('waiting', 'underway')) $$;
      -- The ids of a person's prepared files: what else lies in their folder is nobody's.
      CREATE FUNCTION app.prepared_file_ids(wanted uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT coalesce((SELECT array_agg(p.id) FROM public.prepared_file p WHERE p.owner_id = wanted), '{}')
      $$;
      REVOKE ALL ON FUNCTION app.prepared_file_parties(uuid), app.purge_prepared_files(timestamptz), app.prepared_file_ids(uuid), app.any_unprepared()
        FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.prepared_file_parties(uuid), app.purge_prepared_files(timestamptz), app.prepared_file_ids(uuid), app.any_unprepared()
        TO lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.prepared_file_parties(uuid), app.purge_prepared_files(timestamptz), app.prepared_file_ids(uuid), app.any_unprepared();
      DROP TABLE prepared_file;
    `);
  }
}
