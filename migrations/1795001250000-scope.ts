import type { MigrationInterface, QueryRunner } from 'typeorm';

const SECTIONED = { experience: 'experiences', skill: 'skills', evidence: 'evidence', language: 'languages' };

/**
 * The rules of things that have an id: within the section, and within the items of the share. A link between two things is two
 * ids and nothing else: it stays under the rule of its sections, and is shown only where both of its ends are.
 */
function readable(withItems: boolean): [table: string, rule: string][] {
  const inScope = withItems ? ' AND (id IN (SELECT i FROM app.items() i)) <> app.later()' : '';
  return Object.entries(SECTIONED).map(([table, section]) => [
    table,
    `owner_id = app.readable_owner('${section}') AND binned_at IS NULL${inScope}`,
  ]);
}

/** A share goes down to single items and single contact lines; what is added later joins only if the person chose so. */
export class Scope1795001250000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contact ADD COLUMN birth_date date CHECK (birth_date >= '1900-01-01');

      -- An item of a shared section is in the share when it is named and nothing joins by itself, or when it is not named and all
      -- that comes later joins: (id = ANY (items)) <> later. Shares given so far went on to show what was added.
      ALTER TABLE consent_grant
        ADD COLUMN items uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(items) <= 10000),
        ADD COLUMN later boolean NOT NULL DEFAULT true,
        ADD COLUMN contact_lines text[] NOT NULL DEFAULT '{}' CHECK (contact_lines <@
          ARRAY['email', 'phone', 'address', 'birthDate', 'website', 'commune', 'mobility', 'licences']);
      UPDATE consent_grant SET contact_lines = ARRAY['email', 'phone', 'address', 'website', 'commune', 'mobility', 'licences']
       WHERE 'contact' = ANY (sections);
      ALTER TABLE consent_grant
        ALTER COLUMN items DROP DEFAULT, ALTER COLUMN later DROP DEFAULT, ALTER COLUMN contact_lines DROP DEFAULT,
        ADD CONSTRAINT consent_grant_contact CHECK (('contact' = ANY (sections)) = (cardinality(contact_lines) > 0));

      DROP FUNCTION app.open_grant();
      CREATE FUNCTION app.open_grant() RETURNS TABLE (id uuid, sections text[], items uuid[], later boolean, contact_lines text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, g.sections, g.items, g.later, g.contact_lines
          FROM public.consent_grant g JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.owner_id = (SELECT app.owner()) AND g.counsellor_id = (SELECT app.actor())
           AND g.revoked_at IS NULL AND (SELECT app.now()) < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.open_grant() TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      -- What a reader may see: policies read these settings and nothing else. An empty one opens nothing.
      CREATE FUNCTION app.open_scope(grant_id uuid, sections text[], items uuid[], later boolean, lines text[]) RETURNS boolean
      LANGUAGE sql VOLATILE AS $$
        SELECT set_config('app.grant', coalesce(grant_id::text, ''), true) IS NOT NULL
           AND set_config('app.readable', coalesce(sections::text, ''), true) IS NOT NULL
           AND set_config('app.items', coalesce(items::text, ''), true) IS NOT NULL
           AND set_config('app.later', coalesce(later::text, ''), true) IS NOT NULL
           AND set_config('app.lines', coalesce(lines::text, ''), true) IS NOT NULL
      $$;
      CREATE OR REPLACE FUNCTION app.enter(actor uuid, owner uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM set_config('app.actor', coalesce(actor::text, ''), true), set_config('app.owner', coalesce(owner::text, ''), true),
                set_config('app.own', CASE WHEN actor = owner THEN owner::text ELSE '' END, true),
                set_config('app.now', at::text, true), app.open_scope(NULL, NULL, NULL, NULL, NULL);
        IF actor <> owner THEN
          PERFORM app.open_scope(g.id, g.sections, g.items, g.later, g.contact_lines) FROM app.open_grant() g;
        END IF;
        RETURN true;
      END $$;
      CREATE FUNCTION app.items() RETURNS SETOF uuid LANGUAGE sql STABLE AS
        $$ SELECT unnest(nullif(current_setting('app.items', true), '')::uuid[]) $$;
      -- Of one's own, everything.
      CREATE FUNCTION app.later() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT app.own() IS NOT NULL OR coalesce(current_setting('app.later', true) = 'true', false) $$;
      CREATE FUNCTION app.lines() RETURNS text[] LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.lines', true), '')::text[] $$;
      GRANT EXECUTE ON FUNCTION app.open_scope(uuid, text[], uuid[], boolean, text[]) TO PUBLIC;
      GRANT EXECUTE ON FUNCTION app.items(), app.later(), app.lines()
        TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;

      -- Contact lines are columns, which row-level security does not tell apart: readers have no way to the table at all.
      DROP POLICY readable ON contact;
      REVOKE SELECT ON contact FROM lorfolio_counsellor, lorfolio_export;
      CREATE FUNCTION app.contact_text(c contact, lines text[]) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT '{' || concat_ws(',',
          CASE WHEN 'email' = ANY (lines) THEN '"email":' || coalesce(to_json(c.email)::text, 'null') END,
          CASE WHEN 'phone' = ANY (lines) THEN '"phone":' || coalesce(to_json(c.phone)::text, 'null') END,
          CASE WHEN 'address' = ANY (lines) THEN '"address":' || coalesce(to_json(c.address)::text, 'null') END,
          CASE WHEN 'birthDate' = ANY (lines) THEN '"birthDate":' || coalesce(to_json(c.birth_date)::text, 'null') END,
          CASE WHEN 'website' = ANY (lines) THEN '"website":' || coalesce(to_json(c.website)::text, 'null') END,
          CASE WHEN 'commune' = ANY (lines) THEN '"commune":' || CASE WHEN c.commune_code IS NULL THEN 'null' ELSE
            json_build_object('code', c.commune_code, 'name', c.commune_name, 'postalCode', c.postal_code)::text END END,
          CASE WHEN 'mobility' = ANY (lines) THEN '"mobility":' || coalesce(to_json(c.mobility)::text, 'null') END,
          CASE WHEN 'licences' = ANY (lines) THEN '"drivingLicences":' || to_json(c.driving_licences)::text END) || '}'
      $$;
      -- The lines that the reader who entered may see, as JSON text; of one's own, those that are asked for. Nothing when there is none.
      CREATE FUNCTION app.shared_contact(wanted text[]) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE lines text[] := CASE WHEN app.own() IS NOT NULL THEN wanted ELSE app.lines() END;
      BEGIN
        RETURN (SELECT app.contact_text(c, lines) FROM public.contact c WHERE c.owner_id = app.readable_owner('contact'));
      END $$;
      GRANT EXECUTE ON FUNCTION app.contact_text(contact, text[]) TO lorfolio_portfolio;
      GRANT EXECUTE ON FUNCTION app.shared_contact(text[]) TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
    `);
    for (const [table, rule] of readable(true)) await db.query(`ALTER POLICY readable ON ${table} USING (${rule})`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, rule] of readable(false)) await db.query(`ALTER POLICY readable ON ${table} USING (${rule})`);
    await db.query(`
      DROP FUNCTION app.shared_contact(text[]), app.contact_text(contact, text[]);
      GRANT SELECT ON contact TO lorfolio_counsellor, lorfolio_export;
      CREATE POLICY readable ON contact FOR SELECT TO lorfolio_counsellor, lorfolio_export USING (owner_id = app.readable_owner('contact'));
      DROP FUNCTION app.open_grant();
      CREATE FUNCTION app.open_grant() RETURNS TABLE (id uuid, sections text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT g.id, g.sections FROM public.consent_grant g JOIN public.account a ON a.id = g.counsellor_id
         WHERE g.owner_id = (SELECT app.owner()) AND g.counsellor_id = (SELECT app.actor())
           AND g.revoked_at IS NULL AND (SELECT app.now()) < g.expires_at
           AND a.role = 'counsellor' AND a.closed_at IS NULL
      $$;
      GRANT EXECUTE ON FUNCTION app.open_grant() TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      CREATE OR REPLACE FUNCTION app.enter(actor uuid, owner uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM set_config('app.actor', coalesce(actor::text, ''), true), set_config('app.owner', coalesce(owner::text, ''), true),
                set_config('app.own', CASE WHEN actor = owner THEN owner::text ELSE '' END, true),
                set_config('app.now', at::text, true), set_config('app.grant', '', true), set_config('app.readable', '', true);
        IF actor <> owner THEN
          PERFORM set_config('app.grant', g.id::text, true), set_config('app.readable', g.sections::text, true) FROM app.open_grant() g;
        END IF;
        RETURN true;
      END $$;
      DROP FUNCTION app.open_scope(uuid, text[], uuid[], boolean, text[]), app.items(), app.later(), app.lines();
      ALTER TABLE consent_grant DROP COLUMN items, DROP COLUMN later, DROP COLUMN contact_lines;
      ALTER TABLE contact DROP COLUMN birth_date;
    `);
  }
}
