import type { Statement } from '#database';
import { portfolioQuery } from '#portfolio';
import { kindsFor } from './link.policy.js';
import type { AccessAction } from './shared-portfolio.statement.js';

/** How one comes by a link: the hash of its secret, and the stored password that was proved, if it asks for one. */
export interface LinkKey {
  tokenHash: Buffer;
  unlocked: string | null;
}

const OWNER = '(SELECT owner FROM through)';

/**
 * The link as its table has it: the policy judges these facts anew, it does not trust that they were found.
 * The secrets are not among them: readers' services have no way to them.
 */
const LINK = `(
  SELECT json_build_object('ownerId', l.owner_id, 'id', l.id, 'locked', l.locked, 'what', l.what, 'sections', l.sections, 'items', l.items,
           'later', l.later, 'contactLines', l.contact_lines, 'createdAt', l.created_at, 'expiresAt', l.expires_at, 'revokedAt', l.revoked_at, 'version', l.version)
    FROM share_link l WHERE l.owner_id = ${OWNER} AND l.id = (SELECT id FROM through))`;

/** The scope by which the transaction was entered: what row-level security goes by. */
const OPENED = `json_build_object('sections', through.sections, 'items', array(SELECT app.item_ids()), 'later', app.later(),
  'contactLines', app.lines())`;

/**
 * As for a grant: one statement, so the link that is judged, the record that is written and the portfolio that is shown belong
 * together. `through` has no row when the link is not of a kind ($4) that lets its readers do this: then nothing is shown or recorded.
 */
const THROUGH = `
WITH entered AS MATERIALIZED (SELECT CASE WHEN app.enter_link($1, $2, $3) THEN app.link_id() END AS id),
through AS MATERIALIZED (
  SELECT id, app.owner() AS owner, app.readable() AS sections FROM entered
   WHERE id IS NOT NULL AND (SELECT l.what FROM share_link l WHERE l.owner_id = app.owner() AND l.id = entered.id) = ANY ($4::text[]))`;

const PORTFOLIO = `${THROUGH},
logged AS (
  INSERT INTO access_record (owner_id, id, link_id, action, sections, read_at)
  SELECT through.owner, $5, through.id, $6, through.sections, $3 FROM through)
SELECT (${portfolioQuery(OWNER, '(SELECT sections FROM through)::text[]', 'reader')}) AS found, ${OPENED} AS opened, ${LINK} AS link
  FROM through`;

const FILE = `${THROUGH},
shared AS MATERIALIZED (
  SELECT through.id, through.owner, (
    SELECT json_build_object('name', e.file_name, 'mediaType', e.media_type, 'size', e.size, 'sha256', e.sha256)
      FROM evidence e
     WHERE e.owner_id = through.owner AND e.id = $6 AND e.file_name IS NOT NULL AND e.binned_at IS NULL) AS found
    FROM through),
logged AS (
  INSERT INTO access_record (owner_id, id, link_id, action, sections, evidence_id, read_at)
  SELECT shared.owner, $5, shared.id, 'file', ARRAY['evidence'], $6, $3 FROM shared WHERE found IS NOT NULL)
SELECT shared.found, ${OPENED} AS opened, ${LINK} AS link FROM shared CROSS JOIN through`;

const STANDING = `${THROUGH}
SELECT (SELECT l.version FROM share_link l WHERE l.owner_id = through.owner AND l.id = through.id) AS version,
       EXISTS (SELECT FROM evidence e WHERE e.owner_id = through.owner AND e.id = $5 AND e.binned_at IS NULL) AS "hasEvidence"
  FROM through`;

/** How a link stands now, and whether it shows a piece of evidence. Nothing of the portfolio is in it, so it is not recorded. */
export function linkStanding(key: LinkKey, now: Date, action: AccessAction, evidenceId: string | null): Statement {
  return { name: 'link_standing', text: STANDING, values: [...entry(key, now, action), evidenceId] };
}

/** The shared part of a portfolio as JSON text, and the record of its being opened. */
export function linkedPortfolio(key: LinkKey, now: Date, recordId: string, action: AccessAction): Statement {
  return { name: 'linked_portfolio', text: PORTFOLIO, values: [...entry(key, now, action), recordId, action] };
}

/** What is known of a shared file, and the record of its being taken. */
export function linkedFile(key: LinkKey, now: Date, recordId: string, evidenceId: string): Statement {
  return { name: 'linked_file', text: FILE, values: [...entry(key, now, 'file'), recordId, evidenceId] };
}

/** The password that a live link asks for: a row with null when it asks for none, no row when there is no such link. */
export function linkLock(tokenHash: Buffer, now: Date): Statement {
  const text = 'SELECT password_hash AS "passwordHash" FROM app.link_lock($1, $2)';
  return { name: 'link_lock', text, values: [tokenHash, now.toISOString()] };
}

/** What a link's version is; no row when there is no such link, or no longer. */
export function linkVersion(tokenHash: Buffer, now: Date): Statement {
  const text = 'SELECT version FROM app.link_version($1, $2)';
  return { name: 'link_version', text, values: [tokenHash, now.toISOString()] };
}

const entry = ({ tokenHash, unlocked }: LinkKey, now: Date, action: AccessAction): unknown[] => [
  tokenHash,
  unlocked,
  now.toISOString(),
  kindsFor(action),
];
