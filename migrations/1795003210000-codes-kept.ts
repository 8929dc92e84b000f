import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a code tells: of the last file that was made under it, whatever the document has become since. */
const told = (kind: string, group: string) => `
      CREATE OR REPLACE FUNCTION app.issued_under(wanted text, file bytea)
      RETURNS TABLE (kind text, language text, first_issued_at timestamptz, last_issued_at timestamptz, confirmations integer,
                     file_issued_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT ${kind}, min(i.issued_at), max(i.issued_at),
               (array_agg(i.confirmations ORDER BY i.issued_at DESC, i.id DESC))[1],
               min(i.issued_at) FILTER (WHERE i.sha256 = file)
          FROM public.document d
          JOIN public.document_issue i ON i.owner_id = d.owner_id AND i.document_id = d.id AND i.code = d.code
         WHERE d.code = wanted AND d.binned_at IS NULL
         GROUP BY ${group}
      $$;`;

const purge = (issues: string) => `
      CREATE OR REPLACE FUNCTION app.purge(at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
        -- Thirty days in the bin (BIN_DAYS in libs/portfolio).
        DELETE FROM public.experience WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.skill WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.evidence WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.language WHERE binned_at <= at - interval '30 days';
        DELETE FROM public.document WHERE binned_at <= at - interval '30 days';${issues}
        -- An import that nobody accepted is a CV lying about.
        DELETE FROM public.portfolio_import WHERE created_at <= at - interval '7 days';
        DELETE FROM public.mail_token WHERE expires_at <= at - interval '30 days';
        DELETE FROM public.session WHERE least(ended_at, expires_at) <= at - interval '90 days';
        DELETE FROM public.attempt WHERE expire < extract(epoch FROM at) * 1000;
      $$;`;

const latest = (column: string) => `(array_agg(i.${column} ORDER BY i.issued_at DESC, i.id DESC))[1]`;

/**
 * A document that becomes anonymous keeps its code, without printing it. So what a code tells is noted with each file that was made
 * under it, and what was noted goes when the code does.
 */
export class CodesKept1795003210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE document DROP CONSTRAINT document_code_named;
      ALTER TABLE document_issue ADD COLUMN kind text, ADD COLUMN language text;
      UPDATE document_issue i SET kind = d.kind, language = d.language
        FROM document d WHERE d.owner_id = i.owner_id AND d.id = i.document_id;
      ALTER TABLE document_issue ALTER COLUMN kind SET NOT NULL, ALTER COLUMN language SET NOT NULL,
        ADD CONSTRAINT document_issue_kind_check CHECK (kind IN ('cv-by-date', 'cv-by-skill', 'europass', 'portfolio', 'booklet')),
        ADD CONSTRAINT document_issue_language_check CHECK (language IN ('fr', 'en'));
      ${told(`${latest('kind')}, ${latest('language')}`, 'd.owner_id, d.id')}
      ${purge(`
        -- What was made under a code that was taken off can be asked about no more.
        DELETE FROM public.document_issue i USING public.document d
         WHERE d.owner_id = i.owner_id AND d.id = i.document_id AND d.code IS DISTINCT FROM i.code;`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${purge('')}
      ${told('d.kind, d.language', 'd.owner_id, d.id')}
      ALTER TABLE document_issue DROP COLUMN language, DROP COLUMN kind;
      UPDATE document SET code = NULL WHERE kind = 'cv-anonymous';
      ALTER TABLE document ADD CONSTRAINT document_code_named CHECK (code IS NULL OR kind <> 'cv-anonymous');
    `);
  }
}
