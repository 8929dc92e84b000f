import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the setting of a link adds to entering: the link by which the transaction was entered, if by any. */
const openScope = (withLink: boolean) => `
      CREATE OR REPLACE FUNCTION app.open_scope(grant_id uuid, sections text[], items uuid[], later boolean, lines text[]) RETURNS boolean
      LANGUAGE sql VOLATILE AS $$
        SELECT set_config('app.grant', coalesce(grant_id::text, ''), true) IS NOT NULL${
          withLink ? `\n           AND set_config('app.link', '', true) IS NOT NULL` : ''
        }
           AND set_config('app.readable', coalesce(sections::text, ''), true) IS NOT NULL
           AND set_config('app.items', coalesce(items::text, ''), true) IS NOT NULL
           AND set_config('app.later', coalesce(later::text, ''), true) IS NOT NULL
           AND set_config('app.lines', coalesce(lines::text, ''), true) IS NOT NULL
      $$;`;

/** A link that whoever has it can read by, without an account: its secret is stored as a hash, and it ends. */
export class Links1795001600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE share_link (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        -- SHA-256 of 256 random bits.
        token_hash    bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
        -- argon2id; none when the link needs no password.
        password_hash text,
        locked        boolean     NOT NULL GENERATED ALWAYS AS (password_hash IS NOT NULL) STORED,
        what          text        NOT NULL CHECK (what IN ('cv', 'items')),
        -- For whom and why, for the owner's eyes.
        label         text        NOT NULL CHECK (char_length(label) BETWEEN 1 AND 200),
        sections      text[]      NOT NULL CHECK (
          cardinality(sections) > 0 AND sections <@ ARRAY['contact', 'photo', 'experiences', 'skills', 'evidence', 'languages']
        ),
        items         uuid[]      NOT NULL CHECK (cardinality(items) <= 10000),
        later         boolean     NOT NULL,
        contact_lines text[]      NOT NULL CHECK (contact_lines <@
          ARRAY['email', 'phone', 'address', 'birthDate', 'website', 'commune', 'mobility', 'licences']),
        created_at    timestamptz NOT NULL,
        expires_at    timestamptz NOT NULL CHECK (expires_at > created_at),
        revoked_at    timestamptz,
        version       integer     NOT NULL DEFAULT 1,
        PRIMARY KEY (owner_id, id),
        CONSTRAINT share_link_contact CHECK (('contact' = ANY (sections)) = (cardinality(contact_lines) > 0)),
        -- An employer has no business with a date of birth on a CV (Code du travail, art. L1132-1).
        CONSTRAINT share_link_cv CHECK (what <> 'cv' OR NOT 'birthDate' = ANY (contact_lines))
      );
      CREATE UNIQUE INDEX share_link_token ON share_link (token_hash);

      -- Each opening goes with its link, and the link with its owner.
      ALTER TABLE access_record ADD CONSTRAINT access_record_link FOREIGN KEY (owner_id, link_id)
        REFERENCES share_link (owner_id, id) ON DELETE CASCADE;
      CREATE INDEX access_record_of_link ON access_record (owner_id, link_id, read_at DESC) WHERE link_id IS NOT NULL;
      ${openScope(true)}

      CREATE FUNCTION app.link_id() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.link', true), '')::uuid $$;
      CREATE OR REPLACE FUNCTION app.may_read_any() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT app.own() IS NOT NULL OR app.grant_id() IS NOT NULL OR app.link_id() IS NOT NULL $$;

      -- The password that a live link asks for; null when it asks for none, no row when there is no such link.
      CREATE FUNCTION app.link_lock(hash bytea, at timestamptz) RETURNS TABLE (password_hash text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT l.password_hash FROM public.share_link l
         WHERE l.token_hash = hash AND l.revoked_at IS NULL AND at < l.expires_at
      $$;
      -- The rule of who reads by a link. readableByLink in libs/consent says the same; one table of cases runs against both.
      -- "unlocked" is the stored password that was proved: one that was changed since opens nothing, nor does none where one is asked for.
      CREATE FUNCTION app.open_link(hash bytea, unlocked text)
      RETURNS TABLE (owner_id uuid, id uuid, sections text[], items uuid[], later boolean, contact_lines text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT l.owner_id, l.id, l.sections, l.items, l.later, l.contact_lines FROM public.share_link l
         WHERE l.token_hash = hash AND (l.password_hash IS NULL OR l.password_hash = unlocked)
           AND l.revoked_at IS NULL AND (SELECT app.now()) < l.expires_at
      $$;
      -- The beginning of a transaction of someone without an account: nobody asks, and only the link says about whom and what.
      CREATE FUNCTION app.enter_link(hash bytea, unlocked text, at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
      DECLARE l record;
      BEGIN
        PERFORM set_config('app.actor', '', true), set_config('app.owner', '', true), set_config('app.own', '', true),
                set_config('app.now', at::text, true), app.open_scope(NULL, NULL, NULL, NULL, NULL);
        SELECT * INTO l FROM app.open_link(hash, unlocked);
        IF NOT FOUND THEN RETURN false; END IF;
        PERFORM app.open_scope(NULL, l.sections, l.items, l.later, l.contact_lines);
        PERFORM set_config('app.owner', l.owner_id::text, true), set_config('app.link', l.id::text, true);
        RETURN true;
      END $$;
      GRANT EXECUTE ON FUNCTION app.link_id() TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      GRANT EXECUTE ON FUNCTION app.link_lock(bytea, timestamptz), app.open_link(bytea, text), app.enter_link(bytea, text, timestamptz)
        TO lorfolio_counsellor, lorfolio_export;

      ALTER TABLE share_link ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON share_link TO lorfolio_portfolio USING (owner_id = (SELECT app.actor()) AND owner_id = (SELECT app.owner()));
      -- Who reads by a link sees its terms, and neither its secrets nor for whom it was made.
      CREATE POLICY opened ON share_link FOR SELECT TO lorfolio_counsellor, lorfolio_export
        USING (owner_id = (SELECT app.owner()) AND id = (SELECT app.link_id()));
      CREATE POLICY logs_link ON access_record FOR INSERT TO lorfolio_counsellor, lorfolio_export WITH CHECK (
        owner_id = (SELECT app.owner()) AND link_id = (SELECT app.link_id()) AND grant_id IS NULL AND counsellor_id IS NULL
      );
      GRANT SELECT, INSERT, UPDATE ON share_link TO lorfolio_portfolio;
      GRANT SELECT (owner_id, id, locked, what, sections, items, later, contact_lines, created_at, expires_at, revoked_at, version)
        ON share_link TO lorfolio_counsellor, lorfolio_export;

      -- Wrong passwords are counted where links are read; none is forgotten there.
      GRANT SELECT, INSERT, UPDATE ON attempt TO lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE ALL ON attempt FROM lorfolio_export;
      DELETE FROM access_record WHERE link_id IS NOT NULL;
      DROP POLICY logs_link ON access_record;
      DROP INDEX access_record_of_link;
      ALTER TABLE access_record DROP CONSTRAINT access_record_link;
      DROP TABLE share_link;
      DROP FUNCTION app.enter_link(bytea, text, timestamptz), app.open_link(bytea, text), app.link_lock(bytea, timestamptz);
      CREATE OR REPLACE FUNCTION app.may_read_any() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT app.own() IS NOT NULL OR app.grant_id() IS NOT NULL $$;
      DROP FUNCTION app.link_id();
      ${openScope(false)}
    `);
  }
}
