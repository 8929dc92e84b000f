import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Occupations, themes and skills of several sources and versions, and their words. Nothing here is about a person: the services
 * read all of it, and only who migrates or operates writes.
 */
export class Referentials1795003220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reference_set (
        id          uuid        PRIMARY KEY,
        source      text        NOT NULL CHECK (source ~ '^[a-z]{2,20}$'),
        version     text        NOT NULL CHECK (version ~ '^[0-9A-Za-z.-]{1,40}$'),
        -- Of each source the version that was imported last is the one that is offered.
        offered     boolean     NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT app.now(),
        CONSTRAINT reference_set_once UNIQUE (source, version)
      );
      CREATE UNIQUE INDEX reference_set_offered ON reference_set (source) WHERE offered;

      CREATE TABLE reference_concept (
        id         uuid PRIMARY KEY,
        set_id     uuid NOT NULL REFERENCES reference_set ON DELETE CASCADE,
        kind       text NOT NULL CHECK (kind IN ('occupation', 'theme', 'activity', 'skill', 'knowledge', 'attitude', 'group')),
        -- As its source writes it: a code, or a URI.
        code       text NOT NULL,
        -- Its files come in any order: whether it is there is looked at when all of the set is.
        broader_id uuid REFERENCES reference_concept ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT reference_concept_once UNIQUE (set_id, code)
      );
      CREATE INDEX reference_concept_broader ON reference_concept (broader_id) WHERE broader_id IS NOT NULL;

      CREATE TABLE reference_label (
        concept_id uuid     NOT NULL REFERENCES reference_concept ON DELETE CASCADE,
        language   text     NOT NULL CHECK (language IN ('fr', 'en')),
        -- 0 is the preferred one.
        position   smallint NOT NULL CHECK (position >= 0),
        text       text     NOT NULL CHECK (text <> ''),
        preferred  boolean  NOT NULL GENERATED ALWAYS AS (position = 0) STORED,
        -- The rest is for the search: the text without accents and capitals, the stems of its words in their order, how many
        -- they are, and what would otherwise be asked of two other tables.
        folded     text COLLATE "C" NOT NULL,
        stems      text[] COLLATE "C" NOT NULL,
        size       smallint NOT NULL GENERATED ALWAYS AS (cardinality(stems)) STORED,
        set_id     uuid     NOT NULL,
        kind       text     NOT NULL,
        starter    boolean  NOT NULL,
        offered    boolean  NOT NULL,
        PRIMARY KEY (concept_id, language, position)
      );
      CREATE INDEX reference_label_stems_fr ON reference_label USING gin (stems) WITH (fastupdate = off) WHERE offered AND language = 'fr';
      CREATE INDEX reference_label_stems_en ON reference_label USING gin (stems) WITH (fastupdate = off) WHERE offered AND language = 'en';
      -- The first two or three letters that one types: too many labels have them for all to be looked at.
      CREATE INDEX reference_label_two ON reference_label (language, left(folded, 2), size, starter DESC, preferred DESC) WHERE offered;
      CREATE INDEX reference_label_three ON reference_label (language, left(folded, 3), size, starter DESC, preferred DESC) WHERE offered;
      CREATE INDEX reference_label_set ON reference_label (set_id);

      -- Every word of a set's labels, once: what a beginning may become, and what a mistyped word may have been.
      CREATE TABLE reference_word (
        set_id    uuid    NOT NULL REFERENCES reference_set ON DELETE CASCADE,
        language  text    NOT NULL CHECK (language IN ('fr', 'en')),
        word      text    COLLATE "C" NOT NULL,
        stem      text    COLLATE "C" NOT NULL,
        uses      integer NOT NULL,
        -- The word and what is left of it when a letter is dropped: two words that are a slip apart share one of these.
        spellings text[]  COLLATE "C" NOT NULL,
        PRIMARY KEY (language, word, set_id)
      );
      CREATE INDEX reference_word_spellings ON reference_word USING gin (spellings) WITH (fastupdate = off);
      CREATE INDEX reference_word_stem ON reference_word (language, stem);
      CREATE INDEX reference_word_set ON reference_word (set_id);

      CREATE TABLE reference_relation (
        from_id  uuid NOT NULL REFERENCES reference_concept ON DELETE CASCADE,
        to_id    uuid NOT NULL REFERENCES reference_concept ON DELETE CASCADE,
        strength text NOT NULL CHECK (strength IN ('core', 'optional')),
        PRIMARY KEY (from_id, to_id)
      );
      CREATE INDEX reference_relation_to ON reference_relation (to_id);

      GRANT SELECT ON reference_set, reference_concept, reference_label, reference_word, reference_relation
        TO lorfolio_portfolio, lorfolio_counsellor, lorfolio_export;
      GRANT SELECT, INSERT, UPDATE, DELETE ON reference_set, reference_concept, reference_label, reference_word, reference_relation
        TO lorfolio_operator;

      -- What was just imported is planned with what it is like; only the owner of a table may look at it so.
      CREATE FUNCTION app.analyse_reference_data() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        ANALYZE public.reference_set, public.reference_concept, public.reference_label, public.reference_word, public.reference_relation;
      END $$;
      REVOKE ALL ON FUNCTION app.analyse_reference_data() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.analyse_reference_data() TO lorfolio_operator;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.analyse_reference_data();
      DROP TABLE reference_relation, reference_word, reference_label, reference_concept, reference_set;
    `);
  }
}
