import type { MigrationInterface, QueryRunner } from 'typeorm';

const deliverRequests = (toWhom: string) => `
      CREATE OR REPLACE FUNCTION app.deliver_requests(at timestamptz)
      RETURNS TABLE (email text, given_name text, family_name text, structure text)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        WITH waiting AS (
          SELECT s.owner_id, s.id FROM public.sent_request s WHERE s.posted_at IS NULL ORDER BY s.sent_at LIMIT 100
             FOR UPDATE SKIP LOCKED),
        posted AS (
          UPDATE public.sent_request s SET posted_at = at FROM waiting w WHERE s.owner_id = w.owner_id AND s.id = w.id
          RETURNING s.*),
        delivered AS (
          INSERT INTO public.received_request (owner_id, id, counsellor_id, sections, purpose, note, days, received_at, expires_at)
          SELECT a.id, p.id, p.owner_id, p.sections, p.purpose, p.note, p.days, p.sent_at, p.expires_at
            FROM posted p JOIN public.account a ON lower(a.email) = lower(p.email) OR a.id = p.person_id
            JOIN public.account c ON c.id = p.owner_id
           WHERE a.role = 'owner' AND ${toWhom} AND c.closed_at IS NULL AND at < p.expires_at
             AND NOT EXISTS (SELECT FROM public.request_block b WHERE b.owner_id = a.id AND b.counsellor_id = p.owner_id)
          ON CONFLICT DO NOTHING RETURNING owner_id, counsellor_id)
        SELECT a.email, m.given_name, m.family_name, t.name
          FROM delivered d JOIN public.account a ON a.id = d.owner_id
          JOIN public.membership m ON m.owner_id = d.counsellor_id AND m.ended_at IS NULL
          JOIN public.structure t ON t.id = m.structure_id
      $$;`;

/**
 * A counsellor's request reaches who has shown that the address is theirs: the account of an address that was never verified may be
 * somebody else's, who would answer in the person's place.
 */
export class RequestsToVerified1795002110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(deliverRequests('a.closed_at IS NULL AND a.email_verified_at IS NOT NULL'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(deliverRequests('a.closed_at IS NULL'));
  }
}
