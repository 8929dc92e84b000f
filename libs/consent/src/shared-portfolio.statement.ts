import type { Statement } from '#database';
import { portfolioQuery } from '#portfolio';

/** What a reader did; each is told to the owner. */
export type AccessAction = 'read' | 'file' | 'export';

/** The grant as its table has it: the policy judges these facts anew, it does not trust that they were found. */
const GRANT = `g.owner_id AS "ownerId", g.id, g.counsellor_id AS "counsellorId", g.sections, g.purpose, g.note,
  g.granted_at AS "grantedAt", g.expires_at AS "expiresAt", g.revoked_at AS "revokedAt"`;

/**
 * One statement, so one moment: the grant that is judged, the record that is written and the portfolio that is shown cannot differ.
 * If the record cannot be written there is no answer.
 */
const PORTFOLIO = `
WITH opened AS MATERIALIZED (SELECT id, sections FROM app.open_grant()),
logged AS (
  INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
  SELECT $1, $2, opened.id, app.actor(), $3, opened.sections, app.now() FROM opened)
SELECT shown.view, opened.sections AS opened, ${GRANT}
  FROM opened
  JOIN consent_grant g ON g.owner_id = $1 AND g.id = opened.id
  CROSS JOIN (${portfolioQuery('$1', '(SELECT sections FROM opened)::text[]')}) shown`;

const FILE = `
WITH opened AS MATERIALIZED (SELECT id, sections FROM app.open_grant()),
found AS MATERIALIZED (
  SELECT id, file_name, media_type, size, sha256 FROM evidence
   WHERE owner_id = $1 AND id = $3 AND file_name IS NOT NULL AND binned_at IS NULL
     AND 'evidence' = ANY ((SELECT sections FROM opened)::text[])),
logged AS (
  INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, evidence_id, read_at)
  SELECT $1, $2, opened.id, app.actor(), 'file', ARRAY['evidence'], found.id, app.now() FROM opened CROSS JOIN found)
SELECT json_build_object('name', found.file_name, 'mediaType', found.media_type, 'size', found.size, 'sha256', found.sha256) AS file,
       opened.sections AS opened, ${GRANT}
  FROM opened
  JOIN consent_grant g ON g.owner_id = $1 AND g.id = opened.id
  CROSS JOIN found`;

/** The shared part of a portfolio and the record of its being read, at once. */
export function sharedPortfolio(ownerId: string, recordId: string, action: AccessAction): Statement {
  return { name: 'shared_portfolio', text: PORTFOLIO, values: [ownerId, recordId, action] };
}

/** What is known of a shared file and the record of its being opened, at once. */
export function sharedFile(ownerId: string, recordId: string, evidenceId: string): Statement {
  return { name: 'shared_file', text: FILE, values: [ownerId, recordId, evidenceId] };
}
