import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person and one counsellor write to each other about an item or about the whole. */
export class Comments1795001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The one question of whether whoever asks can see this item: row-level security answers it, by running as who asks.
      CREATE FUNCTION app.visible_item(item uuid) RETURNS TABLE (kind text, title text)
      LANGUAGE sql STABLE SET search_path = '' AS $$
        SELECT 'experience', e.title FROM public.experience e WHERE e.owner_id = app.owner() AND e.id = item AND e.binned_at IS NULL
        UNION ALL
        SELECT 'skill', s.name FROM public.skill s WHERE s.owner_id = app.owner() AND s.id = item AND s.binned_at IS NULL
        UNION ALL
        SELECT 'evidence', v.title FROM public.evidence v WHERE v.owner_id = app.owner() AND v.id = item AND v.binned_at IS NULL
        UNION ALL
        SELECT 'language', l.name FROM public.language l WHERE l.owner_id = app.owner() AND l.id = item AND l.binned_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.visible_item(uuid) TO lorfolio_portfolio, lorfolio_counsellor;

      CREATE TABLE comment_thread (
        owner_id        uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id              uuid        NOT NULL,
        counsellor_id   uuid        NOT NULL CHECK (counsellor_id <> owner_id),
        -- Without an item it is about the whole. No foreign key: what was said of an item outlives it, under the title it had.
        item_id         uuid,
        item_kind       text        CHECK (item_kind IN ('experience', 'skill', 'evidence', 'language')),
        item_title      text,
        created_at      timestamptz NOT NULL,
        -- The last comment of the other that each has seen; ids sort by time.
        owner_seen      uuid,
        counsellor_seen uuid,
        PRIMARY KEY (owner_id, id),
        CHECK (num_nonnulls(item_id, item_kind, item_title) IN (0, 3)),
        CONSTRAINT comment_thread_place UNIQUE NULLS NOT DISTINCT (owner_id, counsellor_id, item_id)
      );
      CREATE INDEX comment_thread_counsellor ON comment_thread (counsellor_id);

      CREATE TABLE comment (
        owner_id     uuid        NOT NULL,
        id           uuid        NOT NULL,
        thread_id    uuid        NOT NULL,
        author       text        NOT NULL CHECK (author IN ('owner', 'counsellor')),
        -- The counsellor as they were when they wrote; the owner needs no name in their own portfolio.
        given_name   text,
        family_name  text,
        structure    text,
        -- None any more once it was withdrawn after having been read.
        text         text        CHECK (char_length(text) BETWEEN 1 AND 2000),
        written_at   timestamptz NOT NULL,
        changed_at   timestamptz,
        withdrawn_at timestamptz,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, thread_id) REFERENCES comment_thread (owner_id, id) ON DELETE CASCADE,
        CHECK ((text IS NULL) = (withdrawn_at IS NOT NULL)),
        CHECK (num_nonnulls(given_name, family_name, structure) = CASE author WHEN 'counsellor' THEN 3 ELSE 0 END)
      );
      CREATE INDEX comment_of_thread ON comment (owner_id, thread_id, id);

      ALTER TABLE comment_thread ENABLE ROW LEVEL SECURITY;
      ALTER TABLE comment ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON comment_thread TO lorfolio_portfolio USING (owner_id = app.own());
      CREATE POLICY own ON comment TO lorfolio_portfolio USING (owner_id = app.own()) WITH CHECK (owner_id = app.own() AND author = 'owner');
      -- Between the person and this counsellor, while a share is open, and about something that it still shows.
      CREATE POLICY party ON comment_thread TO lorfolio_counsellor USING (
        owner_id = app.readable_owner() AND counsellor_id = app.actor()
        AND (item_id IS NULL OR EXISTS (SELECT FROM app.visible_item(item_id))));
      -- What the policy above hides of threads is hidden of their comments.
      CREATE POLICY party ON comment FOR SELECT TO lorfolio_counsellor USING (
        EXISTS (SELECT FROM comment_thread t WHERE t.owner_id = comment.owner_id AND t.id = comment.thread_id));
      CREATE POLICY writes ON comment TO lorfolio_counsellor USING (
        author = 'counsellor' AND EXISTS (SELECT FROM comment_thread t WHERE t.owner_id = comment.owner_id AND t.id = comment.thread_id));

      GRANT SELECT, DELETE, UPDATE (owner_seen) ON comment_thread TO lorfolio_portfolio;
      GRANT SELECT, INSERT, UPDATE (counsellor_seen) ON comment_thread TO lorfolio_counsellor;
      GRANT SELECT, INSERT, DELETE, UPDATE (text, changed_at, withdrawn_at) ON comment TO lorfolio_portfolio, lorfolio_counsellor;

      -- For which people something may be unread: asked only so as to ask each of their portfolios, below.
      CREATE FUNCTION app.answered_me() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT DISTINCT t.owner_id FROM public.comment_thread t
          JOIN public.comment c ON c.owner_id = t.owner_id AND c.thread_id = t.id
         WHERE t.counsellor_id = app.actor() AND c.author = 'owner' AND c.withdrawn_at IS NULL
           AND (t.counsellor_seen IS NULL OR c.id > t.counsellor_seen)
      $$;
      -- How many answers the counsellor who asks has not read, person by person. Each portfolio is entered as for reading it,
      -- so what is not shared any more is not counted.
      CREATE FUNCTION app.unread_answers() RETURNS TABLE (owner_id uuid, unread integer)
      LANGUAGE plpgsql VOLATILE SET search_path = '' AS $$
      DECLARE
        reader CONSTANT uuid := app.actor();
        at CONSTANT timestamptz := app.now();
        person uuid;
      BEGIN
        FOR person IN SELECT a FROM app.answered_me() a LOOP
          PERFORM app.enter(reader, person, at);
          owner_id := person;
          SELECT count(*) INTO unread FROM public.comment_thread t
            JOIN public.comment c ON c.owner_id = t.owner_id AND c.thread_id = t.id
           WHERE t.owner_id = person AND c.author = 'owner' AND c.withdrawn_at IS NULL
             AND (t.counsellor_seen IS NULL OR c.id > t.counsellor_seen);
          IF unread > 0 THEN RETURN NEXT; END IF;
        END LOOP;
        PERFORM app.enter(reader, NULL, at);
      END $$;
      GRANT EXECUTE ON FUNCTION app.answered_me(), app.unread_answers() TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.unread_answers(), app.answered_me();
      DROP TABLE comment, comment_thread;
      DROP FUNCTION app.visible_item(uuid);
    `);
  }
}
