import type { MigrationInterface, QueryRunner } from 'typeorm';

const structureOf = (volatility: 'STABLE' | 'VOLATILE', lock: string) => `
  CREATE OR REPLACE FUNCTION app.structure_of(counsellor uuid) RETURNS uuid
  LANGUAGE sql ${volatility} SECURITY DEFINER SET search_path = '' AS $$
        SELECT m.structure_id FROM public.membership m
         WHERE m.owner_id = counsellor AND m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL${lock}
      $$;`;

/**
 * A grant that is given while its counsellor's membership ends: whichever comes first, the other waits for it. So the end of the
 * membership finds the grant and ends it too, or the grant finds no membership and opens nothing.
 */
export class GrantMembershipLock1795002140000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(structureOf('VOLATILE', ' FOR SHARE'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(structureOf('STABLE', ''));
  }
}
