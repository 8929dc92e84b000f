import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Others confirm a person's skills: a counsellor within a share, an outsider by a mailed link. The person decides what shows. */
export class Confirmations1795001710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE confirmation_request (
        owner_id        uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id              uuid        NOT NULL,
        -- Of a third person: forgotten when the link has ended (app.purge_confirmations).
        email           text        CHECK (char_length(email) BETWEEN 3 AND 254),
        name            text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        relation        text        NOT NULL CHECK (relation IN ('employer', 'trainer', 'association', 'colleague', 'other')),
        message         text        CHECK (char_length(message) <= 1000),
        token_hash      bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
        -- Mailed with the thank-you: opens what was confirmed, to take it back, and ends with it.
        withdrawal_hash bytea       CHECK (octet_length(withdrawal_hash) = 32),
        created_at      timestamptz NOT NULL,
        sent_at         timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL CHECK (expires_at > sent_at),
        answered_at     timestamptz,
        cancelled_at    timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE UNIQUE INDEX confirmation_request_token ON confirmation_request (token_hash);
      CREATE UNIQUE INDEX confirmation_request_withdrawal ON confirmation_request (withdrawal_hash);

      CREATE TABLE skill_confirmation (
        owner_id      uuid        NOT NULL,
        id            uuid        NOT NULL,
        skill_id      uuid        NOT NULL,
        -- Asked of an outsider, or given by a counsellor.
        request_id    uuid,
        counsellor_id uuid,
        -- What they are to the person.
        relation      text        NOT NULL CHECK (
          relation IN ('counsellor', 'employer', 'trainer', 'association', 'colleague', 'other')
        ),
        -- The words that were confirmed: the skill may change afterwards.
        skill_name    text        NOT NULL,
        skill_details text,
        answer        text        CHECK (answer IN ('confirmed', 'declined')),
        -- Who answered, as they were then or as they said; none while nobody has.
        by_name       text        CHECK (char_length(by_name) BETWEEN 1 AND 201),
        organisation  text        CHECK (char_length(organisation) BETWEEN 1 AND 200),
        sentence      text        CHECK (char_length(sentence) BETWEEN 1 AND 500),
        answered_at   timestamptz,
        -- Since when the person shows it to those they share the skill with.
        shown_at      timestamptz,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id, skill_id) REFERENCES skill (owner_id, id) ON DELETE CASCADE,
        FOREIGN KEY (owner_id, request_id) REFERENCES confirmation_request (owner_id, id) ON DELETE CASCADE,
        CHECK (num_nonnulls(request_id, counsellor_id) = 1),
        CHECK ((counsellor_id IS NOT NULL) = (relation = 'counsellor')),
        CHECK (num_nonnulls(answer, answered_at) IN (0, 2)),
        CHECK ((by_name IS NOT NULL) = (answer = 'confirmed') OR answer IS NULL AND by_name IS NULL),
        CHECK (shown_at IS NULL OR answer = 'confirmed')
      );
      CREATE UNIQUE INDEX skill_confirmation_asked ON skill_confirmation (owner_id, skill_id, request_id) WHERE request_id IS NOT NULL;
      CREATE UNIQUE INDEX skill_confirmation_counsellor ON skill_confirmation (owner_id, skill_id, counsellor_id)
        WHERE counsellor_id IS NOT NULL;

      ALTER TABLE confirmation_request ENABLE ROW LEVEL SECURITY;
      ALTER TABLE skill_confirmation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON confirmation_request TO lorfolio_portfolio USING (owner_id = app.own());
      CREATE POLICY own ON skill_confirmation TO lorfolio_portfolio USING (owner_id = app.own());
      -- Readers: what the person shows, of skills that they show them.
      CREATE POLICY shown ON skill_confirmation FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (
        owner_id = app.readable_owner('skills') AND shown_at IS NOT NULL
        AND EXISTS (SELECT FROM skill s WHERE s.owner_id = skill_confirmation.owner_id AND s.id = skill_confirmation.skill_id));
      -- A counsellor: what they confirmed themselves; written within a share, of a skill it shows, taken back at any time.
      CREATE POLICY given ON skill_confirmation FOR SELECT TO lorfolio_counsellor USING (
        owner_id = app.owner() AND counsellor_id = app.actor());
      CREATE POLICY gives ON skill_confirmation FOR INSERT TO lorfolio_counsellor WITH CHECK (
        owner_id = app.readable_owner('skills') AND counsellor_id = app.actor() AND shown_at IS NULL
        AND EXISTS (SELECT FROM app.visible_item(skill_id) i WHERE i.kind = 'skill'));
      CREATE POLICY takes_back ON skill_confirmation FOR DELETE TO lorfolio_counsellor USING (
        owner_id = app.owner() AND counsellor_id = app.actor());
      GRANT SELECT, INSERT, UPDATE, DELETE ON confirmation_request, skill_confirmation TO lorfolio_portfolio;
      GRANT SELECT, INSERT, DELETE ON skill_confirmation TO lorfolio_counsellor;
      GRANT SELECT ON skill_confirmation TO lorfolio_export;

      -- What a mailed link opens, and whether it is the one to answer by or the one to take back by. Its end is in here and nowhere else:
      -- wrong, ended and cancelled are one answer.
      CREATE FUNCTION app.opened_request(hash bytea, at timestamptz) RETURNS TABLE (owner_id uuid, id uuid, may_answer boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT r.owner_id, r.id, true FROM public.confirmation_request r
         WHERE r.token_hash = hash AND r.cancelled_at IS NULL AND at < r.expires_at
        UNION ALL
        SELECT r.owner_id, r.id, false FROM public.confirmation_request r
         WHERE r.withdrawal_hash = hash
           AND EXISTS (SELECT FROM public.skill_confirmation c
                        WHERE c.owner_id = r.owner_id AND c.request_id = r.id AND c.answer = 'confirmed')
      $$;

      -- What an outsider sees: the skills they were asked about, the person's name, the message. By the way back: only what they confirmed.
      CREATE FUNCTION app.asked_confirmation(hash bytea, at timestamptz) RETURNS json
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT json_build_object(
          'person', json_build_object('givenName', p.given_name, 'familyName', p.family_name),
          'name', r.name, 'message', CASE WHEN o.may_answer THEN r.message END, 'mayAnswer', o.may_answer,
          'endsAt', CASE WHEN o.may_answer THEN r.expires_at END,
          'skills', (SELECT coalesce(json_agg(json_build_object('id', c.skill_id, 'name', c.skill_name, 'details', c.skill_details,
                       'answer', c.answer, 'byName', c.by_name, 'organisation', c.organisation, 'sentence', c.sentence) ORDER BY c.id), '[]')
                       FROM public.skill_confirmation c
                       JOIN public.skill s ON s.owner_id = c.owner_id AND s.id = c.skill_id AND s.binned_at IS NULL
                      WHERE c.owner_id = o.owner_id AND c.request_id = o.id AND (o.may_answer OR c.answer = 'confirmed')))
          FROM app.opened_request(hash, at) o
          JOIN public.confirmation_request r ON r.owner_id = o.owner_id AND r.id = o.id
          JOIN public.profile p ON p.owner_id = o.owner_id
      $$;

      -- The outsider's word on some of the skills asked about; the last word counts, and whether it shows is asked of the person anew.
      -- The first time, the address for the thank-you comes back with the answer.
      CREATE FUNCTION app.answer_confirmation(hash bytea, at timestamptz, said json, withdrawal bytea)
      RETURNS TABLE (email text, given_name text, family_name text, is_first boolean)
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        asked record;
        known integer;
      BEGIN
        SELECT o.owner_id, o.id INTO asked FROM app.opened_request(hash, at) o WHERE o.may_answer;
        IF NOT FOUND THEN RETURN; END IF;
        -- Of two answers at once the second waits here, and then overwrites.
        PERFORM FROM public.confirmation_request r WHERE r.owner_id = asked.owner_id AND r.id = asked.id FOR UPDATE;
        UPDATE public.skill_confirmation c
           SET answer = a.answer, by_name = CASE a.answer WHEN 'confirmed' THEN a."byName" END,
               organisation = CASE a.answer WHEN 'confirmed' THEN a.organisation END,
               sentence = CASE a.answer WHEN 'confirmed' THEN a.sentence END, answered_at = at, shown_at = NULL
          FROM json_to_recordset(said) AS a ("skillId" uuid, answer text, "byName" text, organisation text, sentence text)
         WHERE c.owner_id = asked.owner_id AND c.request_id = asked.id AND c.skill_id = a."skillId";
        GET DIAGNOSTICS known = ROW_COUNT;
        -- A skill that was not asked about, or is gone: as if the link were none.
        IF known <> json_array_length(said) THEN RAISE EXCEPTION 'not asked' USING ERRCODE = 'check_violation', CONSTRAINT = 'skill_asked'; END IF;
        RETURN QUERY
          UPDATE public.confirmation_request r
             SET answered_at = coalesce(r.answered_at, at), withdrawal_hash = coalesce(r.withdrawal_hash, withdrawal)
            FROM public.profile p
           WHERE r.owner_id = asked.owner_id AND r.id = asked.id AND p.owner_id = r.owner_id
          RETURNING r.email, p.given_name, p.family_name, r.withdrawal_hash = withdrawal;
      END $$;

      -- Takes back what was confirmed, of one skill or of all; how many were.
      CREATE FUNCTION app.withdraw_confirmation(hash bytea, at timestamptz, skill uuid) RETURNS integer
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        taken integer;
      BEGIN
        UPDATE public.skill_confirmation c
           SET answer = NULL, by_name = NULL, organisation = NULL, sentence = NULL, answered_at = NULL, shown_at = NULL
          FROM app.opened_request(hash, at) o
         WHERE c.owner_id = o.owner_id AND c.request_id = o.id AND c.answer = 'confirmed' AND (skill IS NULL OR c.skill_id = skill);
        GET DIAGNOSTICS taken = ROW_COUNT;
        RETURN taken;
      END $$;
      GRANT EXECUTE ON FUNCTION app.opened_request(bytea, timestamptz), app.asked_confirmation(bytea, timestamptz),
        app.answer_confirmation(bytea, timestamptz, json, bytea), app.withdraw_confirmation(bytea, timestamptz, uuid) TO lorfolio_portfolio;

      -- The address of a third person goes with the link; the request itself 30 days later, unless something confirmed hangs on it.
      CREATE FUNCTION app.purge_confirmations(at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        UPDATE public.confirmation_request r SET email = NULL
         WHERE r.email IS NOT NULL AND (r.expires_at <= at OR r.cancelled_at IS NOT NULL);
        DELETE FROM public.confirmation_request r
         WHERE least(r.expires_at, r.cancelled_at) <= at - interval '30 days'
           AND NOT EXISTS (SELECT FROM public.skill_confirmation c
                            WHERE c.owner_id = r.owner_id AND c.request_id = r.id AND c.answer = 'confirmed');
      $$;
      GRANT EXECUTE ON FUNCTION app.purge_confirmations(timestamptz) TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.purge_confirmations(timestamptz), app.withdraw_confirmation(bytea, timestamptz, uuid),
        app.answer_confirmation(bytea, timestamptz, json, bytea), app.asked_confirmation(bytea, timestamptz),
        app.opened_request(bytea, timestamptz);
      DROP TABLE skill_confirmation, confirmation_request;
    `);
  }
}
