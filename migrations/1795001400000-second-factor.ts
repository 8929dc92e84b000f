import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['totp', 'passkey', 'recovery_code', 'passkey_challenge', 'account_event'];

/** What a person proves beside their password, when they proved it in a session, and what happened to their account. */
export class SecondFactor1795001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE session ADD COLUMN factor_at timestamptz;
      -- Kept by a trigger below: every request asks for it, and may not look into two more tables.
      ALTER TABLE account ADD COLUMN has_factor boolean NOT NULL DEFAULT false;

      CREATE TABLE totp (
        owner_id     uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id           uuid        NOT NULL,
        secret       bytea       NOT NULL,  -- sealed: the database alone opens nothing
        created_at   timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step    bigint      NOT NULL DEFAULT 0,  -- RFC 6238, 5.2: a code is used once
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX totp_confirmed ON totp (owner_id) WHERE confirmed_at IS NOT NULL;

      CREATE TABLE passkey (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        name          text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        credential_id text        NOT NULL CHECK (char_length(credential_id) <= 1400),
        public_key    bytea       NOT NULL,
        counter       bigint      NOT NULL,
        transports    text[]      NOT NULL,
        created_at    timestamptz NOT NULL,
        used_at       timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX passkey_credential ON passkey (credential_id);

      CREATE TABLE recovery_code (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        hash       text        NOT NULL,
        created_at timestamptz NOT NULL,
        used_at    timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX recovery_code_hash ON recovery_code (owner_id, hash);

      -- What a passkey has to sign, once, in the session that asked.
      CREATE TABLE passkey_challenge (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        session_id uuid        NOT NULL,
        purpose    text        NOT NULL CHECK (purpose IN ('add', 'prove')),
        challenge  text        NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, session_id) REFERENCES session ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX passkey_challenge_open ON passkey_challenge (owner_id, session_id, purpose);

      CREATE TABLE account_event (
        owner_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id       uuid        NOT NULL,
        kind     text        NOT NULL CHECK (kind IN ('totp-added', 'totp-removed', 'passkey-added', 'passkey-removed',
          'recovery-codes-renewed', 'recovery-code-used', 'factors-reset', 'password-changed')),
        at       timestamptz NOT NULL,
        by_whom  text        NOT NULL CHECK (by_whom IN ('self', 'administrator', 'operator')),
        by_name  text        CHECK (char_length(by_name) <= 201),  -- an administrator's, as it was then
        detail   text        CHECK (char_length(detail) <= 100),   -- a passkey's name
        PRIMARY KEY (owner_id, id)
      );

      GRANT SELECT, INSERT, UPDATE, DELETE ON totp, passkey, recovery_code, passkey_challenge TO lorfolio_portfolio;
      -- Append-only.
      GRANT SELECT, INSERT ON account_event TO lorfolio_portfolio;

      CREATE FUNCTION app.note_factors() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE person uuid := coalesce(NEW.owner_id, OLD.owner_id);
      BEGIN
        UPDATE public.account a SET has_factor =
            EXISTS (SELECT FROM public.totp t WHERE t.owner_id = person AND t.confirmed_at IS NOT NULL)
            OR EXISTS (SELECT FROM public.passkey p WHERE p.owner_id = person)
          WHERE a.id = person;
        RETURN NULL;
      END $$;
      CREATE TRIGGER note_factors AFTER INSERT OR UPDATE OF confirmed_at OR DELETE ON totp
        FOR EACH ROW EXECUTE FUNCTION app.note_factors();
      CREATE TRIGGER note_factors AFTER INSERT OR DELETE ON passkey FOR EACH ROW EXECUTE FUNCTION app.note_factors();
    `);
    for (const table of TABLES) {
      await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
                      CREATE POLICY own ON ${table} USING (owner_id = (SELECT app.actor()))`);
    }
    await db.query(`DROP FUNCTION app.session_actor(bytea, timestamptz)`);
    await db.query(sessionActor(', factor_at timestamptz, has_factor boolean, signed_in_at timestamptz', WITH_FACTOR));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION app.session_actor(bytea, timestamptz)`);
    await db.query(sessionActor('', { columns: '', into: '' }));
    for (const table of TABLES.toReversed()) await db.query(`DROP TABLE ${table}`);
    await db.query(`
      DROP FUNCTION app.note_factors();
      ALTER TABLE account DROP COLUMN has_factor;
      ALTER TABLE session DROP COLUMN factor_at;
    `);
  }
}

const WITH_FACTOR = {
  columns: ', s.factor_at, a.has_factor, s.created_at',
  into: ', factor_at, has_factor, signed_in_at',
};

/** As before, and when a factor was proved in this session, if the person has one, and when they signed in. */
const sessionActor = (returned: string, { columns, into }: typeof WITH_FACTOR): string => `
  CREATE FUNCTION app.session_actor(hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, role text, session_id uuid${returned})
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  DECLARE seen timestamptz;
  BEGIN
    SELECT a.id, a.role, s.id, s.last_seen_at${columns} INTO id, role, session_id, seen${into}
      FROM public.session s JOIN public.account a ON a.id = s.owner_id
     WHERE s.token_hash = hash AND s.ended_at IS NULL AND s.expires_at > at AND a.closed_at IS NULL;
    IF NOT FOUND THEN RETURN; END IF;
    -- Seen to the quarter of an hour: enough for the person, and no write on most requests.
    IF seen < at - interval '15 minutes' THEN
      -- Whoever holds the row is noting the same, or ending the session.
      WITH free AS MATERIALIZED (
        SELECT f.owner_id, f.id FROM public.session f
         WHERE f.owner_id = session_actor.id AND f.id = session_actor.session_id FOR NO KEY UPDATE SKIP LOCKED)
      UPDATE public.session s SET last_seen_at = at WHERE s.owner_id = session_actor.id AND s.id = session_actor.session_id
        AND (s.owner_id, s.id) IN (SELECT f.owner_id, f.id FROM free f);
    END IF;
    RETURN NEXT;
  END $$;
  GRANT EXECUTE ON FUNCTION app.session_actor(bytea, timestamptz) TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;`;
