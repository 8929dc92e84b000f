import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A code on a document, by which whoever holds the paper or the file can ask whether it was made here, and when. The answer tells
 * neither whose it is nor what it says.
 */
export class DocumentCodes1795002800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Sixty random bits in Crockford's letters, which are not taken for one another.
      ALTER TABLE document ADD COLUMN code text CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        ADD CONSTRAINT document_code_named CHECK (code IS NULL OR kind <> 'cv-anonymous');
      CREATE UNIQUE INDEX document_code ON document (code) WHERE code IS NOT NULL;

      -- Each file that was made under a code: the same bytes are one.
      CREATE TABLE document_issue (
        owner_id      uuid        NOT NULL,
        id            uuid        NOT NULL,
        document_id   uuid        NOT NULL,
        code          text        NOT NULL,
        sha256        bytea       NOT NULL CHECK (octet_length(sha256) = 32),
        confirmations integer     NOT NULL CHECK (confirmations >= 0),
        issued_at     timestamptz NOT NULL,
        PRIMARY KEY (owner_id, id),
        FOREIGN KEY (owner_id) REFERENCES account ON DELETE CASCADE,
        FOREIGN KEY (owner_id, document_id) REFERENCES document (owner_id, id) ON DELETE CASCADE,
        CONSTRAINT document_issue_once UNIQUE (owner_id, document_id, code, sha256)
      );
      ALTER TABLE document_issue ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON document_issue TO lorfolio_portfolio, lorfolio_export USING (owner_id = app.own());
      GRANT SELECT ON document_issue TO lorfolio_portfolio;
      GRANT SELECT, INSERT ON document_issue TO lorfolio_export;

      -- What a code tells to whoever has it: nothing once it was taken off, or its document lies in the bin.
      CREATE FUNCTION app.issued_under(wanted text, file bytea)
      RETURNS TABLE (kind text, language text, first_issued_at timestamptz, last_issued_at timestamptz, confirmations integer,
                     file_issued_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT d.kind, d.language, min(i.issued_at), max(i.issued_at),
               (array_agg(i.confirmations ORDER BY i.issued_at DESC, i.id DESC))[1],
               min(i.issued_at) FILTER (WHERE i.sha256 = file)
          FROM public.document d
          JOIN public.document_issue i ON i.owner_id = d.owner_id AND i.document_id = d.id AND i.code = d.code
         WHERE d.code = wanted AND d.binned_at IS NULL
         GROUP BY d.owner_id, d.id
      $$;
      GRANT EXECUTE ON FUNCTION app.issued_under(text, bytea) TO lorfolio_export;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION app.issued_under(text, bytea);
      DROP TABLE document_issue;
      ALTER TABLE document DROP CONSTRAINT document_code_named, DROP COLUMN code;
    `);
  }
}
