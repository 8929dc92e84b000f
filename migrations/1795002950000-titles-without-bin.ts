import type { MigrationInterface, QueryRunner } from 'typeorm';

const THINGS: [section: string, table: string, title: string][] = [
  ['experiences', 'experience', 'title'],
  ['skills', 'skill', 'name'],
  ['evidence', 'evidence', 'title'],
  ['languages', 'language', 'name'],
];

const named = (present: string, [section, table, title]: [string, string, string], place: number) => `
            SELECT ${place} AS place, '${section}' AS section, x.id, x.${title} AS title FROM public.${table} x
             WHERE x.owner_id = NEW.owner_id AND NEW.terms -> 'sections' ? '${section}' AND x.id = ANY (things)${present}`;

const titling = (present: string) => `
      CREATE OR REPLACE FUNCTION app.title_consent_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      DECLARE things uuid[];
      BEGIN
        IF jsonb_typeof(NEW.terms -> 'items') <> 'array' THEN RETURN NEW; END IF;
        things := ARRAY(SELECT i::uuid FROM jsonb_array_elements_text(NEW.terms -> 'items') i);
        NEW.titles := (
          SELECT coalesce(jsonb_agg(jsonb_build_object('section', t.section, 'id', t.id, 'title', t.title)
                                    ORDER BY t.place, t.title, t.id), '[]')
            FROM (${THINGS.map((thing, place) => named(present, thing, place)).join(' UNION ALL ')}) t);
        RETURN NEW;
      END $$;`;

/**
 * Where all the rest is shared, an act names what is left out, and nothing that is in the bin: the form on which it was agreed to shows and
 * counts none of it. It stays left out, by its id, should it come back. What was written before stays as it is: receipts were made of it.
 */
export class TitlesWithoutBin1795002950000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(titling(` AND (x.binned_at IS NULL OR NEW.terms -> 'later' <> 'true')`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(titling(''));
  }
}
