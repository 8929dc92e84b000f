import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions are looked up many at once: none of them may wait for another's row, nor for another service's batch. */
export class SessionSeen1795001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(sessionActor('AND (s.owner_id, s.id) IN (SELECT f.owner_id, f.id FROM free f)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sessionActor(''));
  }
}

const sessionActor = (unlocked: string): string => `
  CREATE OR REPLACE FUNCTION app.session_actor(hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, role text, session_id uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  DECLARE seen timestamptz;
  BEGIN
    SELECT a.id, a.role, s.id, s.last_seen_at INTO id, role, session_id, seen
      FROM public.session s JOIN public.account a ON a.id = s.owner_id
     WHERE s.token_hash = hash AND s.ended_at IS NULL AND s.expires_at > at AND a.closed_at IS NULL;
    IF NOT FOUND THEN RETURN; END IF;
    -- Seen to the quarter of an hour: enough for the person, and no write on most requests.
    IF seen < at - interval '15 minutes' THEN
      ${
        unlocked &&
        `-- Whoever holds the row is noting the same, or ending the session.
      WITH free AS MATERIALIZED (
        SELECT f.owner_id, f.id FROM public.session f
         WHERE f.owner_id = session_actor.id AND f.id = session_actor.session_id FOR NO KEY UPDATE SKIP LOCKED)`
      }
      UPDATE public.session s SET last_seen_at = at WHERE s.owner_id = session_actor.id AND s.id = session_actor.session_id
        ${unlocked};
    END IF;
    RETURN NEXT;
  END $$;`;
