import type { MigrationInterface, QueryRunner } from 'typeorm';

const answerConfirmation = (way: string) => `
      CREATE OR REPLACE FUNCTION app.answer_confirmation(hash bytea, at timestamptz, said json, withdrawal bytea)
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
             SET answered_at = coalesce(r.answered_at, at), withdrawal_hash = ${way}
            FROM public.profile p
           WHERE r.owner_id = asked.owner_id AND r.id = asked.id AND p.owner_id = r.owner_id
          RETURNING r.email, p.given_name, p.family_name, r.withdrawal_hash = withdrawal;
      END $$;`;

const ONCE = 'coalesce(r.withdrawal_hash, withdrawal)';

/**
 * The way to take it back is made with the first answer that confirms something, for only then is it mailed. One that was kept for
 * an answer that declined everything is known to nobody.
 */
export class WayBackOfConfirmed1795002200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE confirmation_request r SET withdrawal_hash = NULL
       WHERE r.withdrawal_hash IS NOT NULL
         AND NOT EXISTS (SELECT FROM skill_confirmation c
                          WHERE c.owner_id = r.owner_id AND c.request_id = r.id AND c.answer = 'confirmed');
      ${answerConfirmation(`CASE WHEN EXISTS (SELECT FROM json_array_elements(said) a WHERE a->>'answer' = 'confirmed')
                                         THEN ${ONCE} ELSE r.withdrawal_hash END`)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(answerConfirmation(ONCE));
  }
}
