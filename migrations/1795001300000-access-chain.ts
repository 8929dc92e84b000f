import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of reads as a chain, one a person: each seal holds the hash of the one before, so that a record that was changed,
 * removed, put in or moved shows. The record itself is written with the read and never touched again; its seal follows.
 */
export class AccessChain1795001300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE access_seal (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        position      integer     NOT NULL CHECK (position > 0),
        -- No foreign key: a record that is gone leaves its seal behind, which tells.
        record_id     uuid        NOT NULL,
        previous_hash bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
        hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
        sealed_at     timestamptz NOT NULL,
        PRIMARY KEY (owner_id, position),
        CONSTRAINT access_seal_record UNIQUE (owner_id, record_id)
      );
      ALTER TABLE access_seal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON access_seal FOR SELECT USING (owner_id = app.own());
      -- Only app.seal writes, and nobody changes or removes.
      GRANT SELECT ON access_seal TO lorfolio_portfolio;
      -- For the sweep that looks for what a crash left unsealed: costs a read next to nothing.
      CREATE INDEX access_record_recent ON access_record USING brin (read_at);

      -- What is hashed: a JSON list of texts, so that no two records have the same text. apps/web/static/verifier-journal.mjs
      -- says the same in JavaScript, and a test proves them equal.
      CREATE FUNCTION app.access_hash(entry access_record, place integer, previous bytea) RETURNS bytea LANGUAGE sql IMMUTABLE
      RETURN sha256(convert_to(to_json(ARRAY[
        'lorfolio-journal-1', entry.owner_id::text, place::text, entry.id::text, entry.action, entry.grant_id::text,
        entry.link_id::text, entry.counsellor_id::text, to_json(entry.sections)::text, entry.evidence_id::text,
        to_char(entry.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), encode(previous, 'hex')])::text, 'UTF8'));

      -- Seals up to a thousand records of one person, oldest first; returns how many: as long as it is a thousand there may be more.
      -- Records may commit out of the order of their ids. Just after a read only the last minute is looked at; \`whole\` looks at all.
      -- Rows are looked up by a scalar sub-select and without sequential scans: a plan that was made while the tables were small
      -- stays good when they have grown.
      CREATE FUNCTION app.seal(owner uuid, at timestamptz, whole boolean DEFAULT true) RETURNS integer
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' SET enable_seqscan = off SET jit = off AS $$
      DECLARE
        entry public.access_record;
        head public.access_seal;
        from_id uuid := '00000000-0000-0000-0000-000000000000';
        place integer;
        previous bytea;
        next_hash bytea;
        sealed integer := 0;
      BEGIN
        -- One at a time for one person; a read does not wait for it.
        PERFORM pg_advisory_xact_lock(hashtextextended('access_seal ' || owner, 0));
        SELECT * INTO head FROM public.access_seal s WHERE s.owner_id = owner ORDER BY s.position DESC LIMIT 1;
        place := coalesce(head.position, 0);
        previous := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
        IF NOT whole AND uuid_extract_timestamp(head.record_id) IS NOT NULL THEN
          from_id := (lpad(to_hex((extract(epoch FROM uuid_extract_timestamp(head.record_id)) * 1000)::bigint - 60000), 12, '0')
                    || repeat('0', 20))::uuid;
        END IF;
        FOR entry IN
          SELECT r.* FROM public.access_record r
           WHERE r.owner_id = owner AND r.id >= from_id
             AND (SELECT s.position FROM public.access_seal s WHERE s.owner_id = r.owner_id AND s.record_id = r.id) IS NULL
           ORDER BY r.id LIMIT 1000
        LOOP
          place := place + 1;
          next_hash := app.access_hash(entry, place, previous);
          INSERT INTO public.access_seal (owner_id, position, record_id, previous_hash, hash, sealed_at)
          VALUES (owner, place, entry.id, previous, next_hash, at);
          previous := next_hash;
          sealed := sealed + 1;
        END LOOP;
        RETURN sealed;
      EXCEPTION WHEN foreign_key_violation THEN
        -- The account was erased meanwhile, its log with it.
        RETURN 0;
      END $$;

      -- Whose records wait for their seal, among those read since; all, without a time.
      CREATE FUNCTION app.waiting_for_seal(since timestamptz) RETURNS SETOF uuid
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_custom_plan AS $$
      BEGIN
        RETURN QUERY
          SELECT DISTINCT r.owner_id FROM public.access_record r
           WHERE r.read_at >= coalesce(since, '-infinity')
             AND NOT EXISTS (SELECT FROM public.access_seal s WHERE s.owner_id = r.owner_id AND s.record_id = r.id)
           ORDER BY r.owner_id;
      END $$;
      GRANT EXECUTE ON FUNCTION app.seal(uuid, timestamptz, boolean) TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      GRANT EXECUTE ON FUNCTION app.waiting_for_seal(timestamptz) TO lorfolio_portfolio;

      -- Checks one person's chain, and changes nothing. It tells ids, places and counts, never what a portfolio holds.
      -- \`overdue\`: not sealed after five minutes; \`late\`: sealed, but more than five minutes after the read.
      CREATE FUNCTION app.check_chain(owner uuid, at timestamptz)
      RETURNS TABLE (sealed integer, late integer, waiting integer, overdue integer, overdue_record uuid,
                     broken_position integer, broken_record uuid, fault text)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET enable_seqscan = off SET jit = off AS $$
      BEGIN
        RETURN QUERY
        WITH seal AS MATERIALIZED (
          SELECT s.position, s.record_id, s.hash, s.previous_hash, s.sealed_at,
                 lag(s.position, 1, 0) OVER earlier AS position_before,
                 lag(s.hash, 1, decode(repeat('00', 32), 'hex')) OVER earlier AS hash_before,
                 (SELECT r FROM public.access_record r WHERE r.owner_id = s.owner_id AND r.id = s.record_id) AS record
            FROM public.access_seal s WHERE s.owner_id = owner
          WINDOW earlier AS (ORDER BY s.position)),
        judged AS MATERIALIZED (
          SELECT s.position, s.record_id, s.sealed_at - (s.record).read_at > interval '5 minutes' AS is_late,
                 CASE WHEN s.position <> s.position_before + 1 THEN 'gap'
                      WHEN (s.record).id IS NULL THEN 'removed'
                      WHEN s.previous_hash <> s.hash_before THEN 'unlinked'
                      WHEN app.access_hash(s.record, s.position, s.previous_hash) <> s.hash THEN 'altered' END AS fault
            FROM seal s),
        broken AS (SELECT j.position, j.record_id, j.fault FROM judged j WHERE j.fault IS NOT NULL ORDER BY j.position LIMIT 1),
        unsealed AS MATERIALIZED (
          SELECT r.id, r.read_at < at - interval '5 minutes' AS is_overdue
            FROM public.access_record r
           WHERE r.owner_id = owner
             AND (SELECT s.position FROM public.access_seal s WHERE s.owner_id = r.owner_id AND s.record_id = r.id) IS NULL)
        SELECT (SELECT count(*)::int FROM judged), (SELECT count(*)::int FROM judged j WHERE j.is_late),
               (SELECT count(*)::int FROM unsealed), (SELECT count(*)::int FROM unsealed u WHERE u.is_overdue),
               (SELECT u.id FROM unsealed u WHERE u.is_overdue ORDER BY u.id LIMIT 1),
               b.position, b.record_id, b.fault
          FROM (SELECT) one LEFT JOIN broken b ON true;
      END $$;

      -- The same for the next so many accounts: the operator goes through all of them by this.
      CREATE FUNCTION app.check_chains(after_account uuid, accounts integer, at timestamptz)
      RETURNS TABLE (owner_id uuid, sealed integer, late integer, waiting integer, overdue integer, overdue_record uuid,
                     broken_position integer, broken_record uuid, fault text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT a.id, c.* FROM (SELECT id FROM public.account WHERE id > after_account ORDER BY id LIMIT accounts) a
         CROSS JOIN LATERAL app.check_chain(a.id, at) c ORDER BY a.id
      $$;
      GRANT EXECUTE ON FUNCTION app.check_chain(uuid, timestamptz) TO lorfolio_portfolio;
      GRANT EXECUTE ON FUNCTION app.check_chains(uuid, integer, timestamptz) TO lorfolio_operator;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.check_chains(uuid, integer, timestamptz), app.check_chain(uuid, timestamptz),
        app.waiting_for_seal(timestamptz), app.seal(uuid, timestamptz, boolean), app.access_hash(access_record, integer, bytea);
      DROP INDEX access_record_recent;
      DROP TABLE access_seal;
    `);
  }
}
