import type { MigrationInterface, QueryRunner } from 'typeorm';

const answerConfirmation = (isNew: boolean) => `
      CREATE FUNCTION app.answer_confirmation(hash bytea, at timestamptz, said json, withdrawal bytea)
      RETURNS TABLE (email text, given_name text, family_name text, is_first boolean${isNew ? ', asked_name text, asker_email text' : ''})
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        asked record;
        known integer;${isNew ? '\n        before timestamptz;' : ''}
      BEGIN
        SELECT o.owner_id, o.id INTO asked FROM app.opened_request(hash, at) o WHERE o.may_answer;
        IF NOT FOUND THEN RETURN; END IF;
        -- Of two answers at once the second waits here, and then overwrites.
        ${
          isNew
            ? `SELECT r.answered_at INTO before FROM public.confirmation_request r
         WHERE r.owner_id = asked.owner_id AND r.id = asked.id AND r.token_hash = hash AND r.cancelled_at IS NULL FOR UPDATE;
        -- Closed, or another link sent, while this waited: as if the link were none.
        IF NOT FOUND THEN RETURN; END IF;`
            : 'PERFORM FROM public.confirmation_request r WHERE r.owner_id = asked.owner_id AND r.id = asked.id FOR UPDATE;'
        }
        UPDATE public.skill_confirmation c
           SET answer = a.answer, by_name = CASE a.answer WHEN 'confirmed' THEN a."byName" END,
               organisation = CASE a.answer WHEN 'confirmed' THEN a.organisation END,
               sentence = CASE a.answer WHEN 'confirmed' THEN a.sentence END, answered_at = at, shown_at = NULL${isNew ? ', hidden_at = NULL' : ''}
          FROM json_to_recordset(said) AS a ("skillId" uuid, answer text, "byName" text, organisation text, sentence text)
         WHERE c.owner_id = asked.owner_id AND c.request_id = asked.id AND c.skill_id = a."skillId";
        GET DIAGNOSTICS known = ROW_COUNT;
        -- A skill that was not asked about, or is gone: as if the link were none.
        IF known <> json_array_length(said) THEN RAISE EXCEPTION 'not asked' USING ERRCODE = 'check_violation', CONSTRAINT = 'skill_asked'; END IF;
        RETURN QUERY
          UPDATE public.confirmation_request r
             SET answered_at = coalesce(r.answered_at, at), withdrawal_hash = CASE WHEN EXISTS (SELECT FROM json_array_elements(said) a WHERE a->>'answer' = 'confirmed')
                                         THEN coalesce(r.withdrawal_hash, withdrawal) ELSE r.withdrawal_hash END
            FROM public.profile p${isNew ? ' JOIN public.account k ON k.id = p.owner_id' : ''}
           WHERE r.owner_id = asked.owner_id AND r.id = asked.id AND p.owner_id = r.owner_id
          RETURNING r.email, p.given_name, p.family_name, r.withdrawal_hash = withdrawal${
            isNew
              ? `, r.name,
            CASE WHEN before IS NULL AND k.email_verified_at IS NOT NULL AND k.closed_at IS NULL THEN k.email END`
              : ''
          };
      END $$;
      GRANT EXECUTE ON FUNCTION app.answer_confirmation(bytea, timestamptz, json, bytea) TO lorfolio_portfolio;`;

const withdrawConfirmation = (hidden: string) => `
      CREATE OR REPLACE FUNCTION app.withdraw_confirmation(hash bytea, at timestamptz, skill uuid) RETURNS integer
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        taken integer;
      BEGIN
        UPDATE public.skill_confirmation c
           SET answer = NULL, by_name = NULL, organisation = NULL, sentence = NULL, answered_at = NULL, shown_at = NULL${hidden}
          FROM app.opened_request(hash, at) o
         WHERE c.owner_id = o.owner_id AND c.request_id = o.id AND c.answer = 'confirmed' AND (skill IS NULL OR c.skill_id = skill);
        GET DIAGNOSTICS taken = ROW_COUNT;
        RETURN taken;
      END $$;`;

const gives = (undecided: string) => `
      ALTER POLICY gives ON skill_confirmation WITH CHECK (
        owner_id = app.readable_owner('skills') AND counsellor_id = app.actor() AND shown_at IS NULL${undecided}
        AND EXISTS (SELECT FROM app.visible_item(skill_id) i WHERE i.kind = 'skill'));`;

/**
 * A confirmation that nobody has decided about is another thing than one that the person keeps hidden. And whoever asked an outsider
 * is told by mail, once, that there is an answer: the first time, the address for that comes back with it.
 */
export class ConfirmationsDecided1795002300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Since when the person keeps it hidden, having been asked; with neither of the two, they have not said.
      ALTER TABLE skill_confirmation ADD COLUMN hidden_at timestamptz;
      ALTER TABLE skill_confirmation ADD CONSTRAINT skill_confirmation_decided CHECK (
        hidden_at IS NULL OR shown_at IS NULL AND answer IS NOT DISTINCT FROM 'confirmed');
      ${gives(' AND hidden_at IS NULL')}
      ${withdrawConfirmation(', hidden_at = NULL')}
      DROP FUNCTION app.answer_confirmation(bytea, timestamptz, json, bytea);
      ${answerConfirmation(true)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.answer_confirmation(bytea, timestamptz, json, bytea);
      ${answerConfirmation(false)}
      ${withdrawConfirmation('')}
      ${gives('')}
      ALTER TABLE skill_confirmation DROP COLUMN hidden_at;`);
  }
}
