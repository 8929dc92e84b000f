import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Someone who lost their second factor begins anew: helped by their structure's administrator, or by the operator. */
export class FactorReset1795001410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Called by the two functions below alone: nobody may execute it.
      CREATE FUNCTION app.drop_factors(person uuid, event uuid, whom text, whose text) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        DELETE FROM public.totp t WHERE t.owner_id = person;
        DELETE FROM public.passkey p WHERE p.owner_id = person;
        DELETE FROM public.recovery_code r WHERE r.owner_id = person;
        DELETE FROM public.passkey_challenge c WHERE c.owner_id = person;
        UPDATE public.session s SET ended_at = app.now() WHERE s.owner_id = person AND s.ended_at IS NULL;
        INSERT INTO public.account_event (owner_id, id, kind, at, by_whom, by_name)
          VALUES (person, event, 'factors-reset', app.now(), whom, whose);
      $$;

      -- A counsellor of the administrator's own structure, who has joined and not left; nothing for anybody else.
      CREATE FUNCTION app.reset_member_factors(member uuid, event uuid)
      RETURNS TABLE (email text, given_name text, by_name text)
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE person uuid;
      BEGIN
        SELECT a.id, a.email, m.given_name, me.given_name || ' ' || me.family_name INTO person, email, given_name, by_name
          FROM public.membership m JOIN public.account a ON a.id = m.owner_id
          JOIN public.membership me ON me.owner_id = app.actor() AND me.ended_at IS NULL
         WHERE m.id = member AND m.structure_id = app.administered_structure() AND m.role = 'counsellor'
           AND m.joined_at IS NOT NULL AND m.ended_at IS NULL AND a.closed_at IS NULL;
        IF NOT FOUND THEN RETURN; END IF;
        PERFORM app.drop_factors(person, event, 'administrator', by_name);
        RETURN NEXT;
      END $$;
      GRANT EXECUTE ON FUNCTION app.reset_member_factors(uuid, uuid) TO lorfolio_counsellor;

      CREATE FUNCTION app.reset_account_factors(address text, account_role text, event uuid) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE person uuid; registered text;
      BEGIN
        SELECT a.id, a.email INTO person, registered FROM public.account a
         WHERE lower(a.email) = lower(address) AND a.role = account_role AND a.closed_at IS NULL AND a.password_hash IS NOT NULL;
        IF NOT FOUND THEN RETURN NULL; END IF;
        PERFORM app.drop_factors(person, event, 'operator', NULL);
        RETURN registered;
      END $$;
      GRANT EXECUTE ON FUNCTION app.reset_account_factors(text, text, uuid) TO lorfolio_operator;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.reset_account_factors(text, text, uuid);
      DROP FUNCTION app.reset_member_factors(uuid, uuid);
      DROP FUNCTION app.drop_factors(uuid, uuid, text, text);
    `);
  }
}
