import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person writes. Each row belongs to its owner by its key, and so does every link between rows. */
export class Portfolio1795000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE profile (
        owner_id    uuid        NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        given_name  text        NOT NULL CHECK (char_length(given_name) BETWEEN 1 AND 100),
        family_name text        NOT NULL CHECK (char_length(family_name) BETWEEN 1 AND 100),
        headline    text        CHECK (char_length(headline) <= 200),
        summary     text        CHECK (char_length(summary) <= 2000),
        version     integer     NOT NULL DEFAULT 1,
        updated_at  timestamptz NOT NULL
      );

      -- Apart from the profile, because it is shared apart.
      CREATE TABLE contact (
        owner_id         uuid   NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        email            text   CHECK (char_length(email) <= 254),
        phone            text   CHECK (char_length(phone) <= 30),
        address          text   CHECK (char_length(address) <= 300),
        website          text   CHECK (char_length(website) <= 500),
        commune_code     text   CHECK (commune_code ~ '^[0-9AB]{5}$'),
        commune_name     text   CHECK (char_length(commune_name) <= 200),
        postal_code      text   CHECK (postal_code ~ '^[0-9]{5}$'),
        mobility         text   CHECK (char_length(mobility) <= 300),
        driving_licences text[] NOT NULL DEFAULT '{}'
      );

      CREATE TABLE experience (
        owner_id     uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id           uuid        NOT NULL,
        kind         text        NOT NULL CHECK (kind IN ('job', 'internship', 'apprenticeship', 'volunteering', 'civic-service',
                       'training', 'project', 'caring', 'leisure', 'military', 'detention')),
        title        text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
        organisation text        CHECK (char_length(organisation) <= 200),
        place        text        CHECK (char_length(place) <= 200),
        started_on   app.partial_date,
        ended_on     app.partial_date,
        ongoing      boolean     NOT NULL DEFAULT false CHECK (NOT (ongoing AND ended_on IS NOT NULL)),
        description  text        CHECK (char_length(description) <= 5000),
        results      text        CHECK (char_length(results) <= 5000),
        version      integer     NOT NULL DEFAULT 1,
        created_at   timestamptz NOT NULL,
        updated_at   timestamptz NOT NULL,
        binned_at    timestamptz,
        PRIMARY KEY (owner_id, id)
      );

      CREATE TABLE skill (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        details    text        CHECK (char_length(details) <= 2000),
        level      smallint    CHECK (level BETWEEN 1 AND 4),
        contexts   text[]      NOT NULL DEFAULT '{}' CHECK (cardinality(contexts) <= 20),
        version    integer     NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        binned_at  timestamptz,
        PRIMARY KEY (owner_id, id)
      );

      CREATE TABLE evidence (
        owner_id    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id          uuid        NOT NULL,
        title       text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
        description text        CHECK (char_length(description) <= 2000),
        url         text        CHECK (char_length(url) <= 2000),
        file_name   text        CHECK (char_length(file_name) <= 255),
        media_type  text,
        size        bigint      CHECK (size > 0),
        sha256      text        CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        version     integer     NOT NULL DEFAULT 1,
        created_at  timestamptz NOT NULL,
        updated_at  timestamptz NOT NULL,
        binned_at   timestamptz,
        PRIMARY KEY (owner_id, id),
        CHECK (num_nonnulls(file_name, media_type, size, sha256) IN (0, 4)),
        CHECK ((url IS NULL) <> (file_name IS NULL))
      );

      CREATE TABLE language (
        owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id         uuid        NOT NULL,
        name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        level      text        CHECK (level IN ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native')),
        version    integer     NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        binned_at  timestamptz,
        PRIMARY KEY (owner_id, id)
      );

      CREATE TABLE skill_experience (
        owner_id      uuid NOT NULL,
        skill_id      uuid NOT NULL,
        experience_id uuid NOT NULL,
        PRIMARY KEY (owner_id, skill_id, experience_id),
        FOREIGN KEY (owner_id, skill_id) REFERENCES skill (owner_id, id) ON DELETE CASCADE,
        CONSTRAINT skill_experience_experience FOREIGN KEY (owner_id, experience_id)
          REFERENCES experience (owner_id, id) ON DELETE CASCADE
      );
      CREATE TABLE evidence_skill (
        owner_id    uuid NOT NULL,
        evidence_id uuid NOT NULL,
        skill_id    uuid NOT NULL,
        PRIMARY KEY (owner_id, evidence_id, skill_id),
        FOREIGN KEY (owner_id, evidence_id) REFERENCES evidence (owner_id, id) ON DELETE CASCADE,
        CONSTRAINT evidence_skill_skill FOREIGN KEY (owner_id, skill_id) REFERENCES skill (owner_id, id) ON DELETE CASCADE
      );
      CREATE TABLE evidence_experience (
        owner_id      uuid NOT NULL,
        evidence_id   uuid NOT NULL,
        experience_id uuid NOT NULL,
        PRIMARY KEY (owner_id, evidence_id, experience_id),
        FOREIGN KEY (owner_id, evidence_id) REFERENCES evidence (owner_id, id) ON DELETE CASCADE,
        CONSTRAINT evidence_experience_experience FOREIGN KEY (owner_id, experience_id)
          REFERENCES experience (owner_id, id) ON DELETE CASCADE
      );

      -- A file being brought in: read, shown, and waiting for the person's choice.
      CREATE TABLE portfolio_import (
        owner_id    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id          uuid        NOT NULL,
        format      text        NOT NULL CHECK (format IN ('json-resume')),
        items       jsonb       NOT NULL,
        skipped     jsonb       NOT NULL,
        created_at  timestamptz NOT NULL,
        accepted_at timestamptz,
        PRIMARY KEY (owner_id, id)
      );

      DO $$
      DECLARE t text;
      BEGIN
        FOREACH t IN ARRAY ARRAY['profile', 'contact', 'experience', 'skill', 'evidence', 'language',
          'skill_experience', 'evidence_skill', 'evidence_experience', 'portfolio_import'] LOOP
          EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
          EXECUTE format('CREATE POLICY own ON %I TO lorfolio_portfolio USING (
            owner_id = (SELECT app.owner()) AND (SELECT app.owner() = app.actor()))', t);
          EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO lorfolio_portfolio', t);
        END LOOP;
      END $$;

      -- Readers: each section by its own consent; a link only when both of its ends may be read; nothing from the bin.
      CREATE POLICY readable ON profile FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read_any()));
      CREATE POLICY readable ON contact FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('contact')));
      CREATE POLICY readable ON experience FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('experiences')) AND binned_at IS NULL);
      CREATE POLICY readable ON skill FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('skills')) AND binned_at IS NULL);
      CREATE POLICY readable ON evidence FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('evidence')) AND binned_at IS NULL);
      CREATE POLICY readable ON language FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('languages')) AND binned_at IS NULL);
      CREATE POLICY readable ON skill_experience FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('skills') AND app.may_read('experiences')));
      CREATE POLICY readable ON evidence_skill FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('evidence') AND app.may_read('skills')));
      CREATE POLICY readable ON evidence_experience FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = (SELECT app.owner()) AND (SELECT app.may_read('evidence') AND app.may_read('experiences')));
      GRANT SELECT ON profile, contact, experience, skill, evidence, language, skill_experience, evidence_skill, evidence_experience
        TO lorfolio_counsellor, lorfolio_export;

      -- Who a signed-in person is: an owner's name is in the profile, a professional's in the membership.
      CREATE FUNCTION app.whoami()
      RETURNS TABLE (id uuid, role text, email text, email_verified_at timestamptz, given_name text, family_name text,
                     structure_id uuid, structure_name text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT a.id, a.role, a.email, a.email_verified_at, coalesce(m.given_name, p.given_name), coalesce(m.family_name, p.family_name),
               s.id, s.name
          FROM public.account a
          LEFT JOIN public.profile p ON p.owner_id = a.id
          LEFT JOIN public.membership m ON m.owner_id = a.id AND m.ended_at IS NULL
          LEFT JOIN public.structure s ON s.id = m.structure_id
         WHERE a.id = app.actor()
      $$;
      GRANT EXECUTE ON FUNCTION app.whoami() TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      -- The people who share with the actor now: names and headline come with any share.
      CREATE FUNCTION app.shared_with_me()
      RETURNS TABLE (owner_id uuid, given_name text, family_name text, headline text, grant_id uuid, sections text[], purpose text,
                     note text, granted_at timestamptz, expires_at timestamptz, last_read_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.owner_id, p.given_name, p.family_name, p.headline, g.id, g.sections, g.purpose, g.note, g.granted_at, g.expires_at,
               (SELECT max(r.read_at) FROM public.access_record r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id)
          FROM public.consent_grant g
          JOIN public.profile p ON p.owner_id = g.owner_id
          JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
         ORDER BY g.granted_at DESC, g.owner_id
      $$;
      GRANT EXECUTE ON FUNCTION app.shared_with_me() TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.shared_with_me(); DROP FUNCTION app.whoami();
      DROP TABLE portfolio_import, evidence_experience, evidence_skill, skill_experience, language, evidence, skill, experience,
        contact, profile;
    `);
  }
}
