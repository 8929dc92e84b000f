import { SENT } from '../sent-requests/sent-requests.statement.js';

/** Who shares with me, where it is new to me or ends soon. */
export const WAITING = `
SELECT owner_id AS "ownerId", given_name AS "givenName", family_name AS "familyName", sections, purpose, note,
       expires_at AS "expiresAt", last_read_at IS NOT NULL AS read, fresh, ending
  FROM (SELECT *, last_read_at IS NULL OR widened_at > last_read_at AS fresh,
               expires_at <= app.now() + interval '7 days' AS ending, coalesce(widened_at, granted_at) AS opened_at
          FROM app.shared_with_me()) s
 WHERE fresh OR ending
 ORDER BY opened_at DESC, owner_id`;

/** The first `$3` of what `$1` asked and nobody has accepted at `$2`; it is only what they wrote themselves, whatever became of it. */
export const ASKED = `${SENT} AND s.accepted_at IS NULL ORDER BY s.sent_at DESC, s.id DESC LIMIT $3`;

export const ASKED_COUNT = `
SELECT count(*)::integer AS count FROM sent_request WHERE owner_id = $1 AND expires_at > $2 AND accepted_at IS NULL`;

/**
 * Who answered me, of those who share with me. It comes last: on its way it enters each of their portfolios, so as not to count what
 * is not shared any more.
 */
export const ANSWERED = `
WITH answered AS MATERIALIZED (SELECT owner_id, unread FROM app.unread_answers())
SELECT w.owner_id AS "ownerId", w.given_name AS "givenName", w.family_name AS "familyName", a.unread
  FROM answered a JOIN app.shared_with_me() w ON w.owner_id = a.owner_id
 ORDER BY w.family_name, w.given_name, w.owner_id`;
