import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, mailed tokens and memberships, closed to every role but through the functions below. */
export class Identity1795000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE account (
        id                 uuid        NOT NULL PRIMARY KEY,
        email              text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
        email_verified_at  timestamptz,
        password_hash      text,       -- none until an invitation is accepted
        role               text        NOT NULL CHECK (role IN ('owner', 'counsellor', 'administrator')),
        notice_version     text,
        notice_accepted_at timestamptz,
        created_at         timestamptz NOT NULL,
        closed_at          timestamptz
      );
      -- A closed counsellor may be invited again, by this structure or another: that is a new account.
      CREATE UNIQUE INDEX account_email ON account (lower(email)) WHERE closed_at IS NULL;

      CREATE TABLE session (
        owner_id     uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id           uuid        NOT NULL,
        token_hash   bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
        device       text        NOT NULL CHECK (char_length(device) <= 120),
        created_at   timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL CHECK (expires_at > created_at),
        ended_at     timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX session_token ON session (token_hash);

      -- What a mailed link proves: an address, the right to choose a new password, an invitation.
      CREATE TABLE mail_token (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        purpose    text        NOT NULL CHECK (purpose IN ('verify-email', 'reset-password', 'invitation')),
        token_hash bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
        used_at    timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX mail_token_hash ON mail_token (token_hash);

      -- The professional face of a counsellor or administrator.
      CREATE TABLE membership (
        owner_id     uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id           uuid        NOT NULL,
        structure_id uuid        NOT NULL REFERENCES structure,
        role         text        NOT NULL CHECK (role IN ('counsellor', 'administrator')),
        given_name   text        NOT NULL CHECK (char_length(given_name) BETWEEN 1 AND 100),
        family_name  text        NOT NULL CHECK (char_length(family_name) BETWEEN 1 AND 100),
        title        text        CHECK (char_length(title) <= 200),
        invited_at   timestamptz NOT NULL,
        joined_at    timestamptz,
        ended_at     timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX membership_open ON membership (owner_id) WHERE ended_at IS NULL;
      CREATE INDEX membership_structure ON membership (structure_id);

      ALTER TABLE account ENABLE ROW LEVEL SECURITY;
      ALTER TABLE session ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mail_token ENABLE ROW LEVEL SECURITY;
      ALTER TABLE membership ENABLE ROW LEVEL SECURITY;

      CREATE POLICY own ON account USING (id = (SELECT app.actor()));
      CREATE POLICY own ON session USING (owner_id = (SELECT app.actor()));
      CREATE POLICY own ON mail_token USING (owner_id = (SELECT app.actor()));
      CREATE POLICY own ON membership USING (owner_id = (SELECT app.actor()));
      -- The directory: every signed-in person may see which counsellors there are.
      CREATE POLICY directory ON membership FOR SELECT USING (
        (SELECT app.actor()) IS NOT NULL AND role = 'counsellor' AND joined_at IS NOT NULL AND ended_at IS NULL
      );

      GRANT SELECT, INSERT, UPDATE, DELETE ON account, session TO lorfolio_portfolio;
      GRANT SELECT, INSERT, UPDATE ON mail_token, membership TO lorfolio_portfolio;
      GRANT SELECT ON membership TO lorfolio_counsellor;

      -- Attempts at signing in and the like, counted under a keyed hash of the address or e-mail (rate-limiter-flexible's table).
      CREATE UNLOGGED TABLE attempt (
        key    text    NOT NULL PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO lorfolio_portfolio;

      -- Signing in needs the hash before there is an actor.
      CREATE FUNCTION app.account_by_email(address text)
      RETURNS TABLE (id uuid, password_hash text, role text, closed_at timestamptz, email text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT a.id, a.password_hash, a.role, a.closed_at, a.email FROM public.account a WHERE lower(a.email) = lower(address)
         ORDER BY a.closed_at DESC NULLS FIRST LIMIT 1
      $$;
      GRANT EXECUTE ON FUNCTION app.account_by_email(text) TO lorfolio_portfolio;

      -- A live session's person; the only way in for the services that cannot read accounts.
      CREATE FUNCTION app.session_actor(hash bytea, at timestamptz)
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
          UPDATE public.session s SET last_seen_at = at WHERE s.owner_id = session_actor.id AND s.id = session_actor.session_id;
        END IF;
        RETURN NEXT;
      END $$;
      GRANT EXECUTE ON FUNCTION app.session_actor(bytea, timestamptz) TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      -- Whom a mailed token speaks for. It is spent in that person's own scope, by an UPDATE that only one request can win.
      CREATE FUNCTION app.mail_token_owner(hash bytea, purposes text[], at timestamptz) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT t.owner_id FROM public.mail_token t JOIN public.account a ON a.id = t.owner_id
         WHERE t.token_hash = hash AND t.purpose = ANY (purposes) AND t.used_at IS NULL AND t.expires_at > at AND a.closed_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.mail_token_owner(bytea, text[], timestamptz) TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.mail_token_owner(bytea, text[], timestamptz);
      DROP FUNCTION app.session_actor(bytea, timestamptz);
      DROP FUNCTION app.account_by_email(text);
      DROP TABLE attempt; DROP TABLE membership; DROP TABLE mail_token; DROP TABLE session; DROP TABLE account;
    `);
  }
}
