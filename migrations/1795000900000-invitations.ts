import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation that ended unanswered no longer keeps its address busy; inviting is limited. */
export class Invitations1795000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Nobody answered in time: the address is free for an account of its own, or for an invitation by another structure.
      CREATE FUNCTION app.free_address(address text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        DELETE FROM public.account a
         WHERE lower(a.email) = lower(address) AND a.password_hash IS NULL AND a.closed_at IS NULL
           AND NOT EXISTS (SELECT FROM public.mail_token t WHERE t.owner_id = a.id AND t.purpose = 'invitation'
                              AND t.used_at IS NULL AND t.expires_at > app.now());
      $$;
      GRANT EXECUTE ON FUNCTION app.free_address(text) TO lorfolio_portfolio;

      ALTER FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) RENAME TO invite_to_free_address;
      REVOKE EXECUTE ON FUNCTION app.invite_to_free_address(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz)
        FROM lorfolio_operator;
      CREATE FUNCTION app.invite(
        structure uuid, member_role text, address text, given text, family text, member_title text,
        account_id uuid, membership_id uuid, token_id uuid, hash bytea, expires timestamptz
      ) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        SELECT app.free_address(address);
        SELECT app.invite_to_free_address(structure, member_role, address, given, family, member_title,
                                          account_id, membership_id, token_id, hash, expires);
      $$;
      GRANT EXECUTE ON FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) TO lorfolio_operator;

      -- Limits are counted where administrators work, too; none is forgotten there. The keys are keyed hashes.
      GRANT SELECT, INSERT, UPDATE ON attempt TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE ALL ON attempt FROM lorfolio_counsellor;
      DROP FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz);
      ALTER FUNCTION app.invite_to_free_address(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) RENAME TO invite;
      GRANT EXECUTE ON FUNCTION app.invite(uuid, text, text, text, text, text, uuid, uuid, uuid, bytea, timestamptz) TO lorfolio_operator;
      DROP FUNCTION app.free_address(text);
    `);
  }
}
