import type { MigrationInterface, QueryRunner } from 'typeorm';

const SECTION = { experience: 'experiences', skill: 'skills', evidence: 'evidence', language: 'languages' };

/** The things of one kind that are new or changed since `visited`; those of a part that was not shared then are all new. */
const newsOf = ([table = '', section = '']: string[]) => `
  SELECT x.id, '${section}' = ANY (seen) AND x.created_at <= visited AS known FROM public.${table} x
   WHERE '${section}' = ANY (parts) AND x.owner_id = owner AND x.binned_at IS NULL
     AND (x.created_at > visited OR x.changed_at > visited OR NOT '${section}' = ANY (seen))
     AND (things IS NULL OR (x.id = ANY (things)) <> later)`;

const WIDENED = `coalesce((SELECT g.widened_at > visited FROM public.consent_grant g WHERE g.owner_id = owner AND g.id = shared_by), false)`;
const PROFILE = `coalesce((SELECT p.changed_at > visited FROM public.profile p WHERE p.owner_id = owner), false)`;

const news = (declared: string, elseSince: string, having: string) => `
      CREATE OR REPLACE FUNCTION app.news(owner uuid, shared_by uuid, parts text[], at timestamptz, things uuid[], later boolean) RETURNS json
      LANGUAGE plpgsql STABLE AS $$
      DECLARE visited timestamptz; seen text[];${declared}
      BEGIN
        SELECT r.read_at, r.sections INTO visited, seen FROM public.access_record r
         WHERE r.owner_id = owner AND r.grant_id = shared_by AND r.action <> 'file' AND r.read_at <= at - interval '30 minutes'
         ORDER BY r.read_at DESC LIMIT 1;${elseSince}
        IF visited IS NULL THEN RETURN NULL; END IF;
        RETURN (SELECT json_build_object(
          'lastVisitAt', visited,
          'widened', ${WIDENED},
          'newIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE NOT n.known), '[]'),
          'changedIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE n.known), '[]'),
          'profileChanged', ${PROFILE})
          FROM (${Object.entries(SECTION).map(newsOf).join(' UNION ALL ')}) n${having});
      END $$;`;

const sharedWithMe = (reading: string) => `
      CREATE OR REPLACE FUNCTION app.shared_with_me()
      RETURNS TABLE (owner_id uuid, given_name text, family_name text, headline text, grant_id uuid, sections text[], purpose text,
                     note text, granted_at timestamptz, expires_at timestamptz, last_read_at timestamptz, widened_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.owner_id, p.given_name, p.family_name, p.headline, g.id, g.sections, g.purpose, g.note, g.granted_at, g.expires_at,
               (SELECT max(r.read_at) FROM public.access_record r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id${reading}), g.widened_at
          FROM public.consent_grant g
          JOIN public.profile p ON p.owner_id = g.owner_id
          JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL AND g.structure_id = app.own_structure()
         ORDER BY g.granted_at DESC, g.owner_id
      $$;`;

/** While the first visit lasts, what is new counts from its beginning; where nothing is, nothing is said. */
const SINCE_FIRST = `
        IF visited IS NULL THEN
          is_first := true;
          SELECT r.read_at, r.sections INTO visited, seen FROM public.access_record r
           WHERE r.owner_id = owner AND r.grant_id = shared_by AND r.action <> 'file' AND r.read_at < at
           ORDER BY r.read_at LIMIT 1;
        END IF;`;

const WHEN_ANY = `
         HAVING NOT is_first OR count(n.id) > 0 OR ${WIDENED} OR ${PROFILE}`;

/**
 * The list says that someone has changed since they were last read; their page marks what has changed since the visit before. In the
 * first half hour there was no visit before, and the page marked nothing that the list had promised. What is a reading is one
 * rule for both, too: a file that was taken is none.
 */
export class FirstVisit1795002410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      news(' is_first boolean := false;', SINCE_FIRST, WHEN_ANY) + sharedWithMe(" AND r.action <> 'file'"),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(news('', '', '') + sharedWithMe(''));
  }
}
