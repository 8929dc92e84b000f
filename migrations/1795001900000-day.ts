import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reader may see of each kind: only a change of this is told to them. */
const WORDS = {
  experience: 'kind, title, organisation, place, started_on, ended_on, ongoing, description, results, binned_at',
  skill: 'name, details, level, contexts, binned_at',
  evidence: 'title, description, url, file_name, sha256, binned_at',
  language: 'name, level, binned_at',
  profile: 'given_name, family_name, headline, summary',
};

const SECTION = {
  experience: 'experiences',
  skill: 'skills',
  evidence: 'evidence',
  language: 'languages',
};

const SHARED_WITH_ME = (more: { column: string; value: string } | null) => `
  CREATE FUNCTION app.shared_with_me()
  RETURNS TABLE (owner_id uuid, given_name text, family_name text, headline text, grant_id uuid, sections text[], purpose text,
                 note text, granted_at timestamptz, expires_at timestamptz, last_read_at timestamptz${more?.column ?? ''})
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT g.owner_id, p.given_name, p.family_name, p.headline, g.id, g.sections, g.purpose, g.note, g.granted_at, g.expires_at,
           (SELECT max(r.read_at) FROM public.access_record r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id)${more?.value ?? ''}
      FROM public.consent_grant g
      JOIN public.profile p ON p.owner_id = g.owner_id
      JOIN public.account a ON a.id = g.counsellor_id
     WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
       AND a.role = 'counsellor' AND a.closed_at IS NULL
     ORDER BY g.granted_at DESC, g.owner_id
  $$;
  GRANT EXECUTE ON FUNCTION app.shared_with_me() TO lorfolio_counsellor;`;

/** Whether a grant, by its name in the statement, shows a thing `x` of this section. */
const shows = (scope: string, section: string) =>
  `'${section}' = ANY (${scope}.sections) AND (x.id = ANY (${scope}.items)) <> ${scope}.later`;

/** The newest change among the things of one kind that a grant `g` shows. */
const newest = ([table = '', section = '']: string[]) => `
  (SELECT max(coalesce(x.changed_at, x.created_at)) FROM public.${table} x
    WHERE x.owner_id = g.owner_id AND x.binned_at IS NULL AND ${shows('g', section)})`;

/** Whether there is a thing of one kind that is shown now and was not before. */
const opened = ([table = '', section = '']: string[]) => `
  EXISTS (SELECT FROM public.${table} x
           WHERE x.owner_id = NEW.owner_id AND x.binned_at IS NULL AND ${shows('NEW', section)} AND NOT (${shows('OLD', section)}))`;

/** The things of one kind that are new or changed since `visited`; those of a part that was not shared then are all new. */
const newsOf = ([table = '', section = '']: string[]) => `
  SELECT x.id, '${section}' = ANY (seen) AND x.created_at <= visited AS known FROM public.${table} x
   WHERE '${section}' = ANY (parts) AND x.owner_id = owner AND x.binned_at IS NULL
     AND (x.created_at > visited OR x.changed_at > visited OR NOT '${section}' = ANY (seen))
     AND (things IS NULL OR (x.id = ANY (things)) <> later)`;

/** The counsellor's day: what is new, what has changed, what was opened further. */
export class Day1795001900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Apart from updated_at: that one also moves when a thing is tied to another, which the reader may not see.
    await db.query(`
      CREATE FUNCTION app.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_at := NEW.updated_at;
        RETURN NEW;
      END $$;
    `);
    for (const [table, words] of Object.entries(WORDS)) {
      const of = (row: string) => `ROW(${words.replace(/\w+/g, `${row}.$&`)})`;
      await db.query(`
        ALTER TABLE ${table} ADD COLUMN changed_at timestamptz;
        UPDATE ${table} SET changed_at = updated_at WHERE version > 1;
        CREATE TRIGGER words_changed BEFORE UPDATE ON ${table} FOR EACH ROW
          WHEN (${of('OLD')} IS DISTINCT FROM ${of('NEW')}) EXECUTE FUNCTION app.note_change();
      `);
    }
    await db.query(`
      ALTER TABLE consent_grant ADD COLUMN widened_at timestamptz;
      CREATE FUNCTION app.note_widening() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT NEW.sections <@ OLD.sections OR NOT NEW.contact_lines <@ OLD.contact_lines OR (NEW.later AND NOT OLD.later)
           OR ${Object.entries(SECTION).map(opened).join(' OR ')} THEN
          NEW.widened_at := app.now();
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER widened BEFORE UPDATE ON consent_grant FOR EACH ROW
        WHEN ((OLD.sections, OLD.items, OLD.later, OLD.contact_lines) IS DISTINCT FROM
              (NEW.sections, NEW.items, NEW.later, NEW.contact_lines))
        EXECUTE FUNCTION app.note_widening();

      -- What is new to the reader of a grant since they last came; what is read again within half an hour is one visit. Nothing at
      -- the first. It runs with the caller's rights: row-level security says which things a reader is told of. The owner, who may
      -- see all, says which (things, later) the reader would be.
      CREATE FUNCTION app.news(owner uuid, shared_by uuid, parts text[], at timestamptz, things uuid[], later boolean) RETURNS json
      LANGUAGE plpgsql STABLE AS $$
      DECLARE visited timestamptz; seen text[];
      BEGIN
        SELECT r.read_at, r.sections INTO visited, seen FROM public.access_record r
         WHERE r.owner_id = owner AND r.grant_id = shared_by AND r.action <> 'file' AND r.read_at <= at - interval '30 minutes'
         ORDER BY r.read_at DESC LIMIT 1;
        IF visited IS NULL THEN RETURN NULL; END IF;
        RETURN (SELECT json_build_object(
          'lastVisitAt', visited,
          'widened', coalesce((SELECT g.widened_at > visited FROM public.consent_grant g WHERE g.owner_id = owner AND g.id = shared_by), false),
          'newIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE NOT n.known), '[]'),
          'changedIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE n.known), '[]'),
          'profileChanged', coalesce((SELECT p.changed_at > visited FROM public.profile p WHERE p.owner_id = owner), false))
          FROM (${Object.entries(SECTION).map(newsOf).join(' UNION ALL ')}) n);
      END $$;
      GRANT EXECUTE ON FUNCTION app.news(uuid, uuid, text[], timestamptz, uuid[], boolean)
        TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      DROP FUNCTION app.shared_with_me();
      ${SHARED_WITH_ME({ column: ', widened_at timestamptz', value: ', g.widened_at' })}

      -- When something last changed in what each person shows me. What they do not show is not looked at.
      CREATE FUNCTION app.last_changes() RETURNS TABLE (grant_id uuid, last_change_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, greatest(p.changed_at, ${Object.entries(SECTION).map(newest).join(', ')})
          FROM public.consent_grant g JOIN public.profile p ON p.owner_id = g.owner_id
         WHERE g.counsellor_id = app.actor() AND g.revoked_at IS NULL AND app.now() < g.expires_at
      $$;
      GRANT EXECUTE ON FUNCTION app.last_changes() TO lorfolio_counsellor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.last_changes(), app.news(uuid, uuid, text[], timestamptz, uuid[], boolean);
      DROP FUNCTION app.shared_with_me();
      ${SHARED_WITH_ME(null)}
      DROP TRIGGER widened ON consent_grant;
      DROP FUNCTION app.note_widening();
      ALTER TABLE consent_grant DROP COLUMN widened_at;
    `);
    for (const table of Object.keys(WORDS)) {
      await db.query(`DROP TRIGGER words_changed ON ${table}; ALTER TABLE ${table} DROP COLUMN changed_at`);
    }
    await db.query('DROP FUNCTION app.note_change()');
  }
}
