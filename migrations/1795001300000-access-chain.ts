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
        CONSTRAINT access_seal_record UNIQUE (record_id, owner_id)
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
      -- Records may commit out of the order of their ids. Just after a read only those are looked at whose ids are younger than
      -- three seconds before the last sealed one; \`whole\` looks at all.
      -- Whether a record is sealed is looked up by a scalar sub-select that only one index can answer (IS NOT DISTINCT FROM uses
      -- none): a plan that was made while the tables were small, or on old statistics, stays good when they have grown.
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
          from_id := (lpad(to_hex((extract(epoch FROM uuid_extract_timestamp(head.record_id)) * 1000)::bigint - 3000), 12, '0')
                    || repeat('0', 20))::uuid;
        END IF;
        FOR entry IN
          SELECT r.* FROM public.access_record r
           WHERE r.owner_id = owner AND r.id >= from_id
             AND (SELECT s.position FROM public.access_seal s
                   WHERE s.record_id = r.id AND s.owner_id IS NOT DISTINCT FROM r.owner_id) IS NULL
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
             AND (SELECT s.position FROM public.access_seal s
                   WHERE s.record_id = r.id AND s.owner_id IS NOT DISTINCT FROM r.owner_id) IS NULL
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
        WITH seal AS (
          SELECT s.position, s.record_id, s.hash, s.previous_hash, s.sealed_at,
                 lag(s.position, 1, 0) OVER earlier AS position_before,
                 lag(s.hash, 1, decode(repeat('00', 32), 'hex')) OVER earlier AS hash_before
            FROM public.access_seal s WHERE s.owner_id = owner
          WINDOW earlier AS (ORDER BY s.position)),
        -- A full join is never done by nested loops.
        judged AS MATERIALIZED (
          SELECT s.position, coalesce(s.record_id, r.id) AS record_id, s.sealed_at - r.read_at > interval '5 minutes' AS is_late,
                 s.position IS NULL AND r.read_at < at - interval '5 minutes' AS is_overdue,
                 CASE WHEN s.position IS NULL THEN NULL
                      WHEN s.position <> s.position_before + 1 THEN 'gap'
                      WHEN r.id IS NULL THEN 'removed'
                      WHEN s.previous_hash <> s.hash_before THEN 'unlinked'
                      WHEN app.access_hash(r.entry, s.position, s.previous_hash) <> s.hash THEN 'altered' END AS fault
            FROM seal s 
            FULL JOIN (SELECT a.id, a.read_at, a AS entry FROM public.access_record a WHERE a.owner_id = owner) r ON r.id = s.record_id),
        broken AS (SELECT j.position, j.record_id, j.fault FROM judged j WHERE j.fault IS NOT NULL ORDER BY j.position LIMIT 1)
        SELECT (count(j.position))::int, (count(*) FILTER (WHERE j.is_late))::int,
               (count(*) FILTER (WHERE j.position IS NULL))::int, (count(*) FILTER (WHERE j.is_overdue))::int,
               (SELECT o.record_id FROM judged o WHERE o.is_overdue ORDER BY o.record_id LIMIT 1),
               (SELECT b.position FROM broken b), (SELECT b.record_id FROM broken b), (SELECT b.fault FROM broken b)
          FROM judged j;
      END $$;

      -- The same for the next so many accounts: the operator goes through all of them by this.
      CREATE FUNCTION app.check_chains(after_account uuid, accounts integer, at timestamptz)
      RETURNS TABLE (owner_id uuid, sealed integer, late integer, waiting integer, overdue integer, overdue_record uuid,
                     broken_position integer, broken_record uuid, fault text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT a.id, c.* FROM (SELECT id FROM public.account WHERE id > after_account ORDER BY id LIMIT accounts) a
         CROSS JOIN LATERAL app.check_chain(a.id, at) c ORDER BY a.id
      $$;
      -- The whole chain as a JSON text to take away, a line a record; the time with its microseconds, which a JavaScript date
      -- would lose. Row-level security shows the caller their own.
      CREATE FUNCTION app.journal(owner uuid, made_at text) RETURNS text
      LANGUAGE plpgsql STABLE SET search_path = '' SET enable_nestloop = off SET jit = off AS $$
      BEGIN
        RETURN (
          SELECT '{"format":"lorfolio-journal","version":1,"madeAt":' || to_json(made_at) || ',"ownerId":' || to_json(owner) || ',"head":' ||
                 coalesce((SELECT json_build_object('position', h.position, 'hash', encode(h.hash, 'hex'))::text FROM public.access_seal h
                            WHERE h.owner_id = owner ORDER BY h.position DESC LIMIT 1), 'null') || E',"records":[\\n' ||
                 coalesce(string_agg(json_build_object('position', s.position, 'id', s.record_id, 'action', r.action,
                   'grantId', r.grant_id, 'linkId', r.link_id, 'readerId', r.counsellor_id, 'sections', r.sections,
                   'evidenceId', r.evidence_id, 'readAt', to_char(r.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   'previousHash', encode(s.previous_hash, 'hex'), 'hash', encode(s.hash, 'hex'),
                   'reader', CASE WHEN g.id IS NOT NULL THEN json_build_object('givenName', g.counsellor_given_name,
                     'familyName', g.counsellor_family_name, 'structure', g.structure_name) END,
                   'evidenceTitle', e.title)::text, E',\\n' ORDER BY s.position), '') || E'\\n]}\\n'
            FROM public.access_seal s
            LEFT JOIN public.access_record r ON r.owner_id = owner AND r.id = s.record_id
            LEFT JOIN public.consent_grant g ON g.owner_id = owner AND g.id = r.grant_id
            LEFT JOIN public.evidence e ON e.owner_id = owner AND e.id = r.evidence_id
           WHERE s.owner_id = owner);
      END $$;
      GRANT EXECUTE ON FUNCTION app.journal(uuid, text), app.check_chain(uuid, timestamptz) TO lorfolio_portfolio;
      GRANT EXECUTE ON FUNCTION app.check_chains(uuid, integer, timestamptz) TO lorfolio_operator;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.check_chains(uuid, integer, timestamptz), app.journal(uuid, text), app.check_chain(uuid, timestamptz),
        app.waiting_for_seal(timestamptz), app.seal(uuid, timestamptz, boolean), app.access_hash(access_record, integer, bytea);
      DROP INDEX access_record_recent;
      DROP TABLE access_seal;
    `);
  }
}
