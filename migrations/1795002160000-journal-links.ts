import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words beside what is hashed, as for a reader: a label may be changed later, and the chain still holds. */
const journal = (withLink: boolean) => `
      CREATE OR REPLACE FUNCTION app.journal(owner uuid, made_at text) RETURNS text
      LANGUAGE plpgsql STABLE SET search_path = '' SET enable_nestloop = off SET jit = off AS $$
      BEGIN
        RETURN (
          SELECT '{"format":"lorfolio-journal","version":1,"madeAt":' || to_json(made_at) || ',"ownerId":' || to_json(owner) || ',"head":' ||
                 coalesce((SELECT json_build_object('position', h.position, 'hash', encode(h.hash, 'hex'))::text FROM public.access_seal h
                            WHERE h.owner_id = owner ORDER BY h.position DESC LIMIT 1), 'null') || E',"records":[\\n' ||
                 coalesce(string_agg(json_build_object('position', s.position, 'id', s.record_id, 'action', r.action,
                   'grantId', r.grant_id, 'linkId', r.link_id, 'readerId', r.counsellor_id, 'sections', r.sections,
                   'evidenceId', r.evidence_id, 'readAt', to_char(r.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   'previousHash', encode(s.previous_hash, 'hex'), 'hash', encode(s.hash, 'hex'),
                   'reader', CASE WHEN g.id IS NOT NULL THEN json_build_object('givenName', g.counsellor_given_name,
                     'familyName', g.counsellor_family_name, 'structure', g.structure_name) END,
                   ${withLink ? "'link', CASE WHEN l.id IS NOT NULL THEN json_build_object('label', l.label) END, " : ''}'evidenceTitle', e.title)::text, E',\\n' ORDER BY s.position), '') || E'\\n]}\\n'
            FROM public.access_seal s
            LEFT JOIN public.access_record r ON r.owner_id = owner AND r.id = s.record_id
            LEFT JOIN public.consent_grant g ON g.owner_id = owner AND g.id = r.grant_id
            ${withLink ? 'LEFT JOIN public.share_link l ON l.owner_id = owner AND l.id = r.link_id ' : ''}LEFT JOIN public.evidence e ON e.owner_id = owner AND e.id = r.evidence_id
           WHERE s.owner_id = owner);
      END $$;`;

/** The log that one takes away tells by which link someone read. */
export class JournalLinks1795002160000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(journal(true));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(journal(false));
  }
}
