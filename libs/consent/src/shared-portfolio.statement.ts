import type { Statement } from '#database';
import { portfolioQuery } from '#portfolio';
import { NEWS } from './news.statement.js';

/** What a reader did; each is told to the owner. */
export const ACCESS_ACTIONS = ['read', 'file', 'export', 'print'] as const;
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/**
 * The grant as its table has it: the policy judges these facts anew, it does not trust that they were found.
 * `through` is the grant by which the transaction was entered.
 */
export const GRANT = `(
  SELECT json_build_object('ownerId', g.owner_id, 'id', g.id, 'counsellorId', g.counsellor_id,
           'structureId', g.structure_id, 'readerStructureId', app.own_structure(), 'sections', g.sections,
           'items', array_to_string(g.items, ','), 'later', g.later, 'contactLines', g.contact_lines, 'purpose', g.purpose, 'note', g.note,
           'version', g.version, 'grantedAt', g.granted_at, 'expiresAt', g.expires_at, 'revokedAt', g.revoked_at)
    FROM consent_grant g WHERE g.owner_id = $2 AND g.id = (SELECT id FROM through))`;

/**
 * The scope by which the transaction was entered: what row-level security goes by. Items as one text, here and in
 * the grant: there may be hundreds, and on most reads they are only compared.
 */
export const OPENED = `json_build_object('sections', through.sections, 'items', current_setting('app.items', true), 'later', app.later(),
  'contactLines', app.lines())`;

/**
 * One statement, so one moment and one trip: the grant that is judged, the record that is written and the portfolio that is
 * shown belong together. If the record cannot be written there is no answer.
 *
 * What row-level security protects stands in the output of a row of `through`, so it is looked at after `app.enter`; were it
 * looked at before, nothing would be visible.
 */
export const THROUGH = `
WITH entered AS MATERIALIZED (SELECT CASE WHEN app.enter($1, $2, $3) THEN app.grant_id() END AS id),
through AS MATERIALIZED (SELECT id, app.readable() AS sections FROM entered WHERE id IS NOT NULL)`;

const PORTFOLIO = `
${THROUGH},
logged AS (
  INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
  SELECT $2, $4, through.id, $1, $5, through.sections, $3 FROM through)
SELECT (${portfolioQuery('$2', '(SELECT sections FROM through)::text[]', 'reader')}) AS found, ${OPENED} AS opened, ${GRANT} AS "grant",
       ${NEWS} AS news
  FROM through`;

const FILE = `
${THROUGH},
shared AS MATERIALIZED (
  SELECT through.id, (
    SELECT json_build_object('name', e.file_name, 'mediaType', e.media_type, 'size', e.size, 'sha256', e.sha256)
      FROM evidence e
     WHERE e.owner_id = $2 AND e.id = $5 AND e.file_name IS NOT NULL AND e.binned_at IS NULL) AS found
    FROM through),
logged AS (
  INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, evidence_id, read_at)
  SELECT $2, $4, shared.id, $1, 'file', ARRAY['evidence'], $5, $3 FROM shared WHERE found IS NOT NULL)
SELECT shared.found, ${OPENED} AS opened, ${GRANT} AS "grant" FROM shared CROSS JOIN through`;

const PRINT = `
${THROUGH},
logged AS (
  INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
  SELECT $2, $4, through.id, $1, 'print', through.sections, $3 FROM through)
SELECT true AS found, ${OPENED} AS opened, ${GRANT} AS "grant" FROM through`;

/** For `Database.alone`: the shared part of a portfolio as JSON text, and the record of its being read. */
export function sharedPortfolio(recordId: string, action: AccessAction): Statement {
  return { name: 'shared_portfolio', text: PORTFOLIO, values: [recordId, action] };
}

/** For `Database.alone`: what is known of a shared file, and the record of its being taken. */
export function sharedFile(recordId: string, evidenceId: string): Statement {
  return { name: 'shared_file', text: FILE, values: [recordId, evidenceId] };
}

/** For `Database.alone`: the record of a print. */
export function printed(recordId: string): Statement {
  return { name: 'printed', text: PRINT, values: [recordId] };
}
