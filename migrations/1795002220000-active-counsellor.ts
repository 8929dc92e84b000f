import type { MigrationInterface, QueryRunner } from 'typeorm';

const requests = (counsellor: string, andOpen: string) => `
      CREATE OR REPLACE FUNCTION app.accept_request(request uuid) RETURNS TABLE (counsellor_id uuid, purpose text, note text)
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        PERFORM FROM public.sent_request s WHERE s.id = request AND EXISTS (
          SELECT FROM public.received_request r WHERE r.owner_id = app.actor() AND r.id = s.id AND r.counsellor_id = s.owner_id
        ) FOR UPDATE;
        UPDATE public.received_request r SET accepted_at = app.now()
         WHERE r.owner_id = app.actor() AND r.id = request AND r.accepted_at IS NULL AND app.now() < r.expires_at
           AND EXISTS (SELECT FROM ${counsellor} WHERE m.owner_id = r.counsellor_id${andOpen})
        RETURNING r.counsellor_id, r.purpose, r.note INTO accept_request.counsellor_id, accept_request.purpose, accept_request.note;
        IF NOT FOUND THEN RETURN; END IF;
        UPDATE public.sent_request s SET accepted_at = app.now(), accepted_by = app.actor()
         WHERE s.owner_id = accept_request.counsellor_id AND s.id = request;
        RETURN NEXT;
      END $$;
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
           WHERE a.role = 'owner' AND a.closed_at IS NULL AND a.email_verified_at IS NOT NULL AND c.closed_at IS NULL AND at < p.expires_at
             AND NOT EXISTS (SELECT FROM public.request_block b WHERE b.owner_id = a.id AND b.counsellor_id = p.owner_id)
          ON CONFLICT DO NOTHING RETURNING owner_id, counsellor_id)
        SELECT a.email, m.given_name, m.family_name, t.name
          FROM delivered d JOIN public.account a ON a.id = d.owner_id
          JOIN ${counsellor} ON m.owner_id = d.counsellor_id${andOpen}
          JOIN public.structure t ON t.id = m.structure_id
      $$;`;

/**
 * Who a counsellor is to the others, said once: has joined, and not left. It runs as who asks, so row-level security says the rest.
 */
export class ActiveCounsellor1795002220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW app.active_counsellor WITH (security_invoker = true) AS
        SELECT m.owner_id, m.structure_id, m.given_name, m.family_name, m.title FROM public.membership m
         WHERE m.role = 'counsellor' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL;
      GRANT SELECT ON app.active_counsellor TO lorfolio_portfolio, lorfolio_counsellor;
      ${requests('app.active_counsellor m', '')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${requests('public.membership m', ' AND m.ended_at IS NULL')}
      DROP VIEW app.active_counsellor`);
  }
}
