import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A counsellor asks a person to share. What the counsellor sent and what the person received are two rows: the first says nothing
 * of whether there is a second, so an unknown address, silence, a refusal and a block look the same, also in the database.
 */
export class Requests1795001510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The counsellor's. To an address, or to a person who shares with them already.
      CREATE TABLE sent_request (
        owner_id    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id          uuid        NOT NULL,
        email       text        CHECK (char_length(email) BETWEEN 3 AND 254),
        person_id   uuid        REFERENCES account ON DELETE CASCADE,
        sections    text[]      NOT NULL CHECK (
          cardinality(sections) > 0 AND sections <@ ARRAY['contact', 'photo', 'experiences', 'skills', 'evidence', 'languages']
        ),
        purpose     text        NOT NULL CHECK (
          purpose IN ('first-interview', 'career-project', 'job-search', 'training', 'vae', 'other')
        ),
        note        text        NOT NULL CHECK (char_length(note) BETWEEN 1 AND 500),
        days        integer     NOT NULL CHECK (days BETWEEN 1 AND 365),
        sent_at     timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL CHECK (expires_at > sent_at),
        -- When somebody looked whether there is a person to deliver it to; it does not say what they found.
        posted_at   timestamptz,
        accepted_at timestamptz,
        accepted_by uuid        REFERENCES account ON DELETE SET NULL,
        PRIMARY KEY (owner_id, id),
        CHECK ((email IS NULL) <> (person_id IS NULL))
      );
      -- One question at a time to the same person.
      CREATE UNIQUE INDEX sent_request_open ON sent_request (owner_id, coalesce(lower(email), person_id::text)) WHERE accepted_at IS NULL;
      CREATE INDEX sent_request_unposted ON sent_request (sent_at) WHERE posted_at IS NULL;

      -- The person's. A refusal removes it: no mark is left.
      CREATE TABLE received_request (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        counsellor_id uuid        NOT NULL CHECK (counsellor_id <> owner_id),
        sections      text[]      NOT NULL,
        purpose       text        NOT NULL,
        note          text        NOT NULL,
        days          integer     NOT NULL,
        received_at   timestamptz NOT NULL,
        expires_at    timestamptz NOT NULL,
        accepted_at   timestamptz,
        grant_id      uuid,
        PRIMARY KEY (owner_id, id),
        -- Taken back, or with the counsellor's account: it goes here too.
        FOREIGN KEY (counsellor_id, id) REFERENCES sent_request (owner_id, id) ON DELETE CASCADE,
        FOREIGN KEY (owner_id, grant_id) REFERENCES consent_grant (owner_id, id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX received_request_sent ON received_request (counsellor_id, id);

      -- From whom a person wants no more requests.
      CREATE TABLE request_block (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        counsellor_id uuid        NOT NULL,
        counsellor_given_name  text NOT NULL,
        counsellor_family_name text NOT NULL,
        structure_name         text NOT NULL,
        blocked_at    timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX request_block_counsellor ON request_block (owner_id, counsellor_id);

      ALTER TABLE sent_request ENABLE ROW LEVEL SECURITY;
      ALTER TABLE received_request ENABLE ROW LEVEL SECURITY;
      ALTER TABLE request_block ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON sent_request USING (owner_id = (SELECT app.actor()));
      CREATE POLICY own ON received_request USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      CREATE POLICY own ON request_block USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      GRANT SELECT, INSERT, DELETE ON sent_request TO lorfolio_counsellor;
      GRANT SELECT ON sent_request TO lorfolio_portfolio;
      GRANT SELECT, DELETE ON received_request TO lorfolio_portfolio;
      GRANT UPDATE (grant_id) ON received_request TO lorfolio_portfolio;
      GRANT SELECT, INSERT, DELETE ON request_block TO lorfolio_portfolio;

      -- Hands on what was sent and not yet looked at, and says to whom a mail goes. What two call for at once, one of them gets.
      CREATE FUNCTION app.deliver_requests(at timestamptz)
      RETURNS TABLE (email text, given_name text, family_name text, structure text)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH waiting AS (
          SELECT s.owner_id, s.id FROM public.sent_request s WHERE s.posted_at IS NULL ORDER BY s.sent_at LIMIT 100
             FOR UPDATE SKIP LOCKED),
        posted AS (
          UPDATE public.sent_request s SET posted_at = at FROM waiting w WHERE s.owner_id = w.owner_id AND s.id = w.id
          RETURNING s.*),
        delivered AS (
          INSERT INTO public.received_request (owner_id, id, counsellor_id, sections, purpose, note, days, received_at, expires_at)
          SELECT a.id, p.id, p.owner_id, p.sections, p.purpose, p.note, p.days, p.sent_at, p.expires_at
            FROM posted p JOIN public.account a ON lower(a.email) = lower(p.email) OR a.id = p.person_id
            JOIN public.account c ON c.id = p.owner_id
           WHERE a.role = 'owner' AND a.closed_at IS NULL AND c.closed_at IS NULL AND at < p.expires_at
             AND NOT EXISTS (SELECT FROM public.request_block b WHERE b.owner_id = a.id AND b.counsellor_id = p.owner_id)
          ON CONFLICT DO NOTHING RETURNING owner_id, counsellor_id)
        SELECT a.email, m.given_name, m.family_name, t.name
          FROM delivered d JOIN public.account a ON a.id = d.owner_id
          JOIN public.membership m ON m.owner_id = d.counsellor_id AND m.ended_at IS NULL
          JOIN public.structure t ON t.id = m.structure_id
      $$;

      -- The person's yes, told to the one who asked. The sent row first, as when it is taken back: the two wait for each other in one order.
      CREATE FUNCTION app.accept_request(request uuid) RETURNS TABLE (counsellor_id uuid, purpose text, note text)
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        PERFORM FROM public.sent_request s WHERE s.id = request AND EXISTS (
          SELECT FROM public.received_request r WHERE r.owner_id = app.actor() AND r.id = s.id AND r.counsellor_id = s.owner_id
        ) FOR UPDATE;
        UPDATE public.received_request r SET accepted_at = app.now()
         WHERE r.owner_id = app.actor() AND r.id = request AND r.accepted_at IS NULL AND app.now() < r.expires_at
           AND EXISTS (SELECT FROM public.membership m WHERE m.owner_id = r.counsellor_id AND m.ended_at IS NULL)
        RETURNING r.counsellor_id, r.purpose, r.note INTO accept_request.counsellor_id, accept_request.purpose, accept_request.note;
        IF NOT FOUND THEN RETURN; END IF;
        UPDATE public.sent_request s SET accepted_at = app.now(), accepted_by = app.actor()
         WHERE s.owner_id = accept_request.counsellor_id AND s.id = request;
        RETURN NEXT;
      END $$;

      -- What has had its time: requests after their thirty days, codes after a day.
      CREATE FUNCTION app.forget_requests(at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        DELETE FROM public.sent_request WHERE expires_at <= at;
        DELETE FROM public.share_code WHERE expires_at <= at - interval '1 day';
      $$;
      GRANT EXECUTE ON FUNCTION app.deliver_requests(timestamptz), app.forget_requests(timestamptz) TO lorfolio_counsellor;
      GRANT EXECUTE ON FUNCTION app.accept_request(uuid) TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.forget_requests(timestamptz); DROP FUNCTION app.accept_request(uuid); DROP FUNCTION app.deliver_requests(timestamptz);
      DROP TABLE request_block; DROP TABLE received_request; DROP TABLE sent_request;
    `);
  }
}
