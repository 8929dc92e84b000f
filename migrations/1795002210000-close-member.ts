import type { MigrationInterface, QueryRunner } from 'typeorm';

const closeMember = (andShares: string) => `
      CREATE OR REPLACE FUNCTION app.close_member(member uuid) RETURNS boolean
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
${andShares}        RETURN true;
      END $$;`;

/** What was shared with a colleague ends with their membership, by its trigger (1795001990000): closing does not end it again. */
export class CloseMember1795002210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(closeMember(''));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      closeMember(`        UPDATE public.consent_grant g SET revoked_at = app.now() WHERE g.counsellor_id = closed AND g.revoked_at IS NULL;
`),
    );
  }
}
