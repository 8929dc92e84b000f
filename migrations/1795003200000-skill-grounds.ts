import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = 'name, details, level, contexts, binned_at';
const MORE_WORDS = 'name, details, level, contexts, reference, classifications, levels, binned_at';

/** A reader is told of a change of these only. */
const wordsChanged = (words: string) => {
  const of = (row: string) => `ROW(${words.replace(/\w+/g, `${row}.$&`)})`;
  return `
    DROP TRIGGER words_changed ON skill;
    CREATE TRIGGER words_changed BEFORE UPDATE ON skill FOR EACH ROW
      WHEN (${of('OLD')} IS DISTINCT FROM ${of('NEW')}) EXECUTE FUNCTION app.note_change();`;
};

/**
 * What a skill stands on beside evidence: the reference that it was chosen from, the person's own classifications, and each level that
 * they said, with its date. And, of an experience, what the person ticked when they told of it, so that they can go on.
 */
export class SkillGrounds1795003200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE skill
        ADD COLUMN reference jsonb CHECK (jsonb_typeof(reference) = 'object' AND reference ?& ARRAY['source', 'code', 'version']
                                          AND length(reference::text) <= 600),
        ADD COLUMN classifications text[] NOT NULL DEFAULT '{}' CHECK (cardinality(classifications) <= 10),
        ADD COLUMN levels jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(levels) = 'array' AND jsonb_array_length(levels) <= 50);
      ALTER TABLE skill DISABLE TRIGGER words_changed;
      UPDATE skill SET levels = jsonb_build_array(jsonb_build_object(
          'level', level, 'saidAt', to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'difficulty', NULL, 'setting', NULL))
        WHERE level IS NOT NULL;
      ALTER TABLE experience ADD COLUMN telling jsonb CHECK (jsonb_typeof(telling) = 'object' AND length(telling::text) <= 20000);
      ${wordsChanged(MORE_WORDS)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${wordsChanged(WORDS)}
      ALTER TABLE experience DROP COLUMN telling;
      ALTER TABLE skill DROP COLUMN levels, DROP COLUMN classifications, DROP COLUMN reference;
    `);
  }
}
