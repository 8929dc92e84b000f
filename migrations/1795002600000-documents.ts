import type { MigrationInterface, QueryRunner } from 'typeorm';

const purge = (documents: string) => `
      CREATE OR REPLACE FUNCTION app.purge(at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        -- Thirty days in the bin (BIN_DAYS in libs/portfolio).
        DELETE FROM public.experience WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.skill WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.evidence WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.language WHERE binned_at <= at - interval '30 days';${documents}
        -- An import that nobody accepted is a CV lying about.
        DELETE FROM public.portfolio_import WHERE created_at <= at - interval '7 days';
        DELETE FROM public.mail_token WHERE expires_at <= at - interval '30 days';
        DELETE FROM public.session WHERE least(ended_at, expires_at) <= at - interval '90 days';
        DELETE FROM public.attempt WHERE expire < extract(epoch FROM at) * 1000;
      $$;`;

const ITEMS = ['experience', 'skill', 'evidence', 'language'];

/** Documents that a person composes over their portfolio: what of it, in which order and words, looking how. */
export class Documents1795002600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE document (
        owner_id      uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
        id            uuid        NOT NULL,
        name          text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        kind          text        NOT NULL CHECK (kind IN ('cv-by-date', 'cv-by-skill', 'cv-anonymous', 'europass', 'portfolio', 'booklet')),
        template      text        NOT NULL CHECK (template IN ('sober', 'warm', 'dense')),
        language      text        NOT NULL CHECK (language IN ('fr', 'en')),
        paper         text        NOT NULL CHECK (paper IN ('a4', 'letter')),
        parts         text[]      NOT NULL CHECK (parts <@
          ARRAY['summary', 'experiences', 'training', 'skills', 'languages', 'interests', 'evidence']),
        left_out      uuid[]      NOT NULL CHECK (cardinality(left_out) <= 10000),
        item_order    uuid[]      NOT NULL CHECK (cardinality(item_order) <= 10000),
        text_length   text        NOT NULL CHECK (text_length IN ('short', 'full')),
        -- An employer has no business with a date of birth (Code du travail, art. L1132-1).
        contact_lines text[]      NOT NULL CHECK (contact_lines <@
          ARRAY['email', 'phone', 'address', 'website', 'commune', 'mobility', 'licences']),
        photo         boolean     NOT NULL,
        attachment    boolean     NOT NULL,
        -- The person's other words for texts of the portfolio, in this document only.
        wordings      jsonb       NOT NULL CHECK (jsonb_typeof(wordings) = 'array'),
        version       integer     NOT NULL,
        created_at    timestamptz NOT NULL,
        updated_at    timestamptz NOT NULL,
        binned_at     timestamptz,
        PRIMARY KEY (owner_id, id)
      );
      CREATE INDEX document_bin ON document (binned_at) WHERE binned_at IS NOT NULL;

      ALTER TABLE document ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON document TO lorfolio_portfolio, lorfolio_export USING (owner_id = app.own());
      GRANT SELECT, INSERT, UPDATE, DELETE ON document TO lorfolio_portfolio;
      GRANT SELECT ON document TO lorfolio_export;

      -- What goes for good takes the words about it along, out of every document.
      CREATE FUNCTION app.forget_in_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        UPDATE public.document d
           SET left_out = array_remove(d.left_out, OLD.id), item_order = array_remove(d.item_order, OLD.id),
               wordings = coalesce((SELECT jsonb_agg(w) FROM jsonb_array_elements(d.wordings) w
                                     WHERE w ->> 'itemId' IS DISTINCT FROM OLD.id::text), '[]')
         WHERE d.owner_id = OLD.owner_id;
        RETURN NULL;
      END $$;
      ${ITEMS.map(
        (item) =>
          `CREATE TRIGGER ${item}_forgotten AFTER DELETE ON ${item} FOR EACH ROW EXECUTE FUNCTION app.forget_in_documents();`,
      ).join('\n')}
      ${purge("\n        DELETE FROM public.document WHERE binned_at <= at - interval '30 days';")}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${purge('')}
      ${ITEMS.map((item) => `DROP TRIGGER ${item}_forgotten ON ${item};`).join('\n')}
      DROP FUNCTION app.forget_in_documents();
      DROP TABLE document;
    `);
  }
}
