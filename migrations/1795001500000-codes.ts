import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A share begun in the room: the owner shows a code, a counsellor types it, the owner confirms. The code opens nothing by itself. */
export class Codes1795001500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One per owner: a new one takes the place of the old.
      CREATE TABLE share_code (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        -- Keyed hashes: of the first three digits, by which it is found, and of all six.
        prefix_hash   text        NOT NULL,
        code_hash     text        NOT NULL,
        wrong_tries   integer     NOT NULL DEFAULT 0,
        created_at    timestamptz NOT NULL,
        expires_at    timestamptz NOT NULL CHECK (expires_at > created_at),
        -- Who typed it, and what for.
        counsellor_id uuid        CHECK (counsellor_id <> owner_id),
        claimed_at    timestamptz,
        purpose       text        CHECK (purpose IN ('first-interview', 'career-project', 'job-search', 'training', 'vae', 'other')),
        note          text        CHECK (char_length(note) <= 500),
        grant_id      uuid,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, grant_id) REFERENCES consent_grant (owner_id, id) ON DELETE CASCADE,
        CHECK ((counsellor_id IS NULL) = (claimed_at IS NULL) AND (counsellor_id IS NULL) = (purpose IS NULL)),
        CHECK (grant_id IS NULL OR counsellor_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX share_code_owner ON share_code (owner_id);
      CREATE UNIQUE INDEX share_code_hash ON share_code (code_hash);
      CREATE INDEX share_code_prefix ON share_code (prefix_hash);

      ALTER TABLE share_code ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON share_code USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      CREATE POLICY claimed ON share_code FOR SELECT USING (counsellor_id = (SELECT app.actor()));
      GRANT SELECT, INSERT, DELETE ON share_code TO lorfolio_portfolio;
      GRANT UPDATE (grant_id) ON share_code TO lorfolio_portfolio;
      GRANT SELECT (owner_id, id, counsellor_id, expires_at, grant_id) ON share_code TO lorfolio_counsellor;

      -- One try at a code. The codes that begin like it are locked first, so that tries of the same moment stand in line: each
      -- sees how many were wrong before it, and of two right ones the second finds it taken. From then on there are ten minutes to confirm.
      CREATE FUNCTION app.claim_code(prefix text, whole text, what_for text, sentence text) RETURNS uuid
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE claimed uuid;
      BEGIN
        IF NOT EXISTS (SELECT FROM public.account a WHERE a.id = app.actor() AND a.role = 'counsellor' AND a.closed_at IS NULL) THEN
          RETURN NULL;
        END IF;
        PERFORM FROM public.share_code c WHERE c.prefix_hash = prefix ORDER BY c.owner_id FOR UPDATE;
        UPDATE public.share_code c
           SET counsellor_id = app.actor(), claimed_at = app.now(), purpose = what_for, note = sentence,
               expires_at = app.now() + interval '10 minutes'
         WHERE c.code_hash = whole AND c.counsellor_id IS NULL AND c.wrong_tries < 5 AND app.now() < c.expires_at
        RETURNING c.id INTO claimed;
        IF claimed IS NULL THEN
          UPDATE public.share_code c SET wrong_tries = c.wrong_tries + 1
           WHERE c.prefix_hash = prefix AND c.code_hash <> whole AND c.counsellor_id IS NULL
             AND c.wrong_tries < 5 AND app.now() < c.expires_at;
        END IF;
        RETURN claimed;
      END $$;
      GRANT EXECUTE ON FUNCTION app.claim_code(text, text, text, text) TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION app.claim_code(text, text, text, text); DROP TABLE share_code;`);
  }
}
