import type { MigrationInterface, QueryRunner } from 'typeorm';

const structureOf = (volatility: 'STABLE' | 'VOLATILE', lock: string) => `
  CREATE OR REPLACE FUNCTION app.structure_of(counsellor uuid) RETURNS uuid
  LANGUAGE sql ${volatility} SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.structure_id FROM public.membership m
         WHERE m.owner_id = counsellor AND m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL${lock}
      $$;`;

/** The schema's owner may lock what the service may only read. */
const endSharesWithMe = (lock: string) => `
  CREATE OR REPLACE FUNCTION app.end_shares_with_me() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        ${lock}UPDATE public.consent_grant g SET revoked_at = app.now() WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL
      $$;`;

/**
 * A grant that is given while its counsellor's membership ends: whichever comes first, the other waits for it. So the end of the
 * membership finds the grant and ends it too, or the giver learns that there is no such counsellor any more. Both lock the membership
 * before any grant: in two orders each could wait for the other.
 */
export class GrantMembershipLock1795002140000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(structureOf('VOLATILE', ' FOR SHARE'));
    await db.query('GRANT EXECUTE ON FUNCTION app.structure_of(uuid) TO lorfolio_portfolio');
    await db.query(
      endSharesWithMe('SELECT FROM public.membership m WHERE m.owner_id = app.actor() FOR UPDATE;\n        '),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(endSharesWithMe(''));
    await db.query('REVOKE EXECUTE ON FUNCTION app.structure_of(uuid) FROM lorfolio_portfolio');
    await db.query(structureOf('STABLE', ''));
  }
}
