import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person may share thing by thing, in the order of the portfolio: the part, its table, and by what a thing is called. */
const THINGS: [section: string, table: string, title: string][] = [
  ['experiences', 'experience', 'title'],
  ['skills', 'skill', 'name'],
  ['evidence', 'evidence', 'title'],
  ['languages', 'language', 'name'],
];

/** The things of one kind that the terms name, where that part is shared. What is in the bin is named too: it may come back. */
const named = ([section, table, title]: [string, string, string], place: number) => `
            SELECT ${place} AS place, '${section}' AS section, x.id, x.${title} AS title FROM public.${table} x
             WHERE x.owner_id = NEW.owner_id AND NEW.terms -> 'sections' ? '${section}' AND x.id = ANY (things)`;

/**
 * An act of consent keeps what its things were called at that moment, so that its receipt can name them for ever. Acts from before
 * have no titles: nobody knows any more what their things were called then, and their receipts stay the bytes that they were.
 */
export class ConsentTitles1795002400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A list of {section, id, title}; null in acts from before there were titles.
      ALTER TABLE consent_event ADD COLUMN titles jsonb;

      CREATE FUNCTION app.title_consent_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      DECLARE things uuid[];
      BEGIN
        IF jsonb_typeof(NEW.terms -> 'items') <> 'array' THEN RETURN NEW; END IF;
        things := ARRAY(SELECT i::uuid FROM jsonb_array_elements_text(NEW.terms -> 'items') i);
        NEW.titles := (
          SELECT coalesce(jsonb_agg(jsonb_build_object('section', t.section, 'id', t.id, 'title', t.title)
                                    ORDER BY t.place, t.title, t.id), '[]')
            FROM (${THINGS.map(named).join(' UNION ALL ')}) t);
        RETURN NEW;
      END $$;
      CREATE TRIGGER titled BEFORE INSERT ON consent_event FOR EACH ROW EXECUTE FUNCTION app.title_consent_event();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER titled ON consent_event;
      DROP FUNCTION app.title_consent_event();
      ALTER TABLE consent_event DROP COLUMN titles;
    `);
  }
}
