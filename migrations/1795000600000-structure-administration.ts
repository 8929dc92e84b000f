import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator does with colleagues' accounts, and an operator with structures: by function, never by table. */
export class StructureAdministration1795000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app.administered_structure() RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.structure_id FROM public.membership m JOIN public.account a ON a.id = m.owner_id
         WHERE m.owner_id = app.actor() AND m.role = 'administrator' AND m.ended_at IS NULL AND a.closed_at IS NULL
      $$;

      -- A pending account, its membership and the invitation's token, in one act. The account has no password until it is accepted.
      -- An invitation that nobody has answered yet gives way to a new one: mails get lost.
      CREATE FUNCTION app.invite(
        structure uuid, member_role text, address text, given text, family text, member_title text,
        account_id uuid, membership_id uuid, token_id uuid, hash bytea, expires timestamptz
      ) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        DELETE FROM public.account a USING public.membership m
         WHERE m.owner_id = a.id AND lower(a.email) = lower(address) AND a.password_hash IS NULL AND a.closed_at IS NULL
           AND m.structure_id = structure AND m.role = member_role AND m.joined_at IS NULL AND m.ended_at IS NULL;
        INSERT INTO public.account (id, email, role, created_at) VALUES (account_id, address, member_role, app.now());
        INSERT INTO public.membership (owner_id, id, structure_id, role, given_name, family_name, title, invited_at)
          VALUES (account_id, membership_id, structure, member_role, given, family, member_title, app.now());
        INSERT INTO public.mail_token (owner_id, id, purpose, token_hash, created_at, expires_at)
          VALUES (account_id, token_id, 'invitation', hash, app.now(), expires);
      $$;
      GRANT EXECUTE ON FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) TO lorfolio_operator;

      CREATE FUNCTION app.invite_counsellor(
        address text, given text, family text, member_title text,
        account_id uuid, membership_id uuid, token_id uuid, hash bytea, expires timestamptz
      ) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        IF app.administered_structure() IS NULL THEN RETURN false; END IF;
        PERFORM app.invite(app.administered_structure(), 'counsellor', address, given, family, member_title,
                           account_id, membership_id, token_id, hash, expires);
        RETURN true;
      END $$;

      -- Closing a colleague's account: no more sessions, and what was shared with them stops at once.
      CREATE FUNCTION app.close_member(member uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE closed uuid;
      BEGIN
        UPDATE public.membership m SET ended_at = app.now()
         WHERE m.id = member AND m.structure_id = app.administered_structure() AND m.ended_at IS NULL AND m.role = 'counsellor'
        RETURNING m.owner_id INTO closed;
        IF closed IS NULL THEN RETURN false; END IF;
        UPDATE public.account a SET closed_at = app.now() WHERE a.id = closed;
        UPDATE public.session s SET ended_at = app.now() WHERE s.owner_id = closed AND s.ended_at IS NULL;
        UPDATE public.mail_token t SET used_at = app.now() WHERE t.owner_id = closed AND t.used_at IS NULL;
        UPDATE public.consent_grant g SET revoked_at = app.now() WHERE g.counsellor_id = closed AND g.revoked_at IS NULL;
        RETURN true;
      END $$;

      CREATE FUNCTION app.structure_members()
      RETURNS TABLE (id uuid, given_name text, family_name text, email text, role text, title text,
                     invited_at timestamptz, joined_at timestamptz, ended_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.id, m.given_name, m.family_name, a.email, m.role, m.title, m.invited_at, m.joined_at, m.ended_at
          FROM public.membership m JOIN public.account a ON a.id = m.owner_id
         WHERE m.structure_id = app.administered_structure()
         ORDER BY m.ended_at NULLS FIRST, m.family_name, m.given_name
      $$;
      GRANT EXECUTE ON FUNCTION app.administered_structure(), app.structure_members(), app.close_member(uuid),
        app.invite_counsellor(text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) TO lorfolio_counsellor;

      -- A counsellor one can share with, found by the address they give.
      CREATE FUNCTION app.counsellor_by_email(address text) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT a.id FROM public.account a JOIN public.membership m ON m.owner_id = a.id
         WHERE lower(a.email) = lower(address) AND a.role = 'counsellor' AND a.closed_at IS NULL
           AND m.joined_at IS NOT NULL AND m.ended_at IS NULL AND app.actor() IS NOT NULL
      $$;
      -- When a counsellor erases their own account, what was shared with them ends.
      CREATE FUNCTION app.end_shares_with_me() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        UPDATE public.consent_grant g SET revoked_at = app.now() WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.counsellor_by_email(text), app.end_shares_with_me() TO lorfolio_portfolio;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.end_shares_with_me(); DROP FUNCTION app.counsellor_by_email(text); DROP FUNCTION app.structure_members();
      DROP FUNCTION app.close_member(uuid);
      DROP FUNCTION app.invite_counsellor(text, text, text, text, uuid, uuid, uuid, bytea, timestamptz);
      DROP FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz);
      DROP FUNCTION app.administered_structure();
    `);
  }
}
