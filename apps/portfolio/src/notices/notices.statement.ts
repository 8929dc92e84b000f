import type { Statement } from '#database';

/**
 * Derived from what is there anyway: nothing is stored to be told, so nothing is told that is not so any more. Each kind is an arm of
 * the union; its `id` is that of a share, a link or a confirmation, and no two of them have one. `$1` is the owner, `$2` now. A link is
 * told of when it is opened for the first time: after that, each opening is in the log.
 */
const NOTICES = `
WITH notices AS (
  SELECT 'first-read' AS kind, min(r.read_at) AS at, r.grant_id AS id, NULL::timestamptz AS expires_at
    FROM access_record r WHERE r.owner_id = $1 AND r.grant_id IS NOT NULL
   GROUP BY r.grant_id
  UNION ALL
  SELECT 'ending-soon', g.expires_at - interval '7 days', g.id, g.expires_at
    FROM consent_grant g
   WHERE g.owner_id = $1 AND g.revoked_at IS NULL AND g.expires_at > $2 AND g.expires_at <= $2::timestamptz + interval '7 days'
     AND g.expires_at - app.end_chosen_at($1, g.id) >= interval '8 days'
  UNION ALL
  SELECT 'reader-left', e.at, e.grant_id, NULL
    FROM consent_event e WHERE e.owner_id = $1 AND e.kind = 'reader-left' AND e.grant_id IS NOT NULL
  UNION ALL
  SELECT 'link-opened', min(r.read_at), r.link_id, NULL
    FROM access_record r WHERE r.owner_id = $1 AND r.link_id IS NOT NULL AND r.action = 'read'
   GROUP BY r.link_id
  UNION ALL
  SELECT 'link-ending', l.expires_at - interval '7 days', l.id, l.expires_at
    FROM share_link l
   WHERE l.owner_id = $1 AND l.revoked_at IS NULL AND l.expires_at > $2 AND l.expires_at <= $2::timestamptz + interval '7 days'
     AND l.expires_at - app.link_end_chosen_at($1, l.id) >= interval '8 days'
  UNION ALL
  SELECT 'skill-confirmed', c.answered_at, c.id, NULL
    FROM skill_confirmation c JOIN skill s ON s.owner_id = c.owner_id AND s.id = c.skill_id AND s.binned_at IS NULL
   WHERE c.owner_id = $1 AND c.answer = 'confirmed'
)
SELECT n.kind, n.at, n.id, n.expires_at AS "expiresAt", l.label,
       CASE WHEN g.id IS NOT NULL THEN
         json_build_object('givenName', g.counsellor_given_name, 'familyName', g.counsellor_family_name,
                           'structure', g.structure_name) END AS reader,
       CASE WHEN c.id IS NOT NULL THEN
         json_build_object('by', c.by_name, 'organisation', c.organisation, 'skillId', c.skill_id,
                           'skillName', c.skill_name) END AS confirmation,
       CASE WHEN n.kind IN ('first-read', 'link-opened') THEN
         (SELECT r.id FROM access_record r
           WHERE r.owner_id = $1 AND (r.grant_id = n.id OR r.link_id = n.id AND r.action = 'read') AND r.read_at = n.at
           ORDER BY r.id LIMIT 1) END AS "recordId",
       n.at > coalesce((SELECT s.seen_at FROM notice_settings s WHERE s.owner_id = $1), '-infinity') AS "isNew"
  FROM notices n
  LEFT JOIN consent_grant g ON g.owner_id = $1 AND g.id = n.id
  LEFT JOIN share_link l ON l.owner_id = $1 AND l.id = n.id
  LEFT JOIN skill_confirmation c ON c.owner_id = $1 AND c.id = n.id
 WHERE n.at > $2::timestamptz - interval '60 days'
 ORDER BY n.at DESC
 LIMIT 30`;

export function noticesOf(ownerId: string, now: Date): Statement {
  return { name: 'notices', text: NOTICES, values: [ownerId, now] };
}

/** Looked at, until now; the watermark only goes forward. */
export function seenBy(ownerId: string, now: Date): Statement {
  return {
    name: 'notices_seen',
    text: `INSERT INTO notice_settings (owner_id, seen_at) VALUES ($1, $2)
           ON CONFLICT (owner_id) DO UPDATE SET seen_at = greatest(notice_settings.seen_at, excluded.seen_at)`,
    values: [ownerId, now],
  };
}

export function settingsOf(ownerId: string): Statement {
  return {
    name: 'notice_settings',
    text: 'SELECT weekly_summary AS "weeklySummary" FROM notice_settings WHERE owner_id = $1',
    values: [ownerId],
  };
}

/** The first summary comes a week after it is wished. Wished again, it does not begin anew. */
export function wishSummary(ownerId: string, wished: boolean, now: Date): Statement {
  return {
    name: 'notice_wish',
    text: `INSERT INTO notice_settings AS s (owner_id, weekly_summary, summarised_at) VALUES ($1, $2, $3)
           ON CONFLICT (owner_id) DO UPDATE SET weekly_summary = excluded.weekly_summary,
             summarised_at = CASE WHEN s.weekly_summary AND excluded.weekly_summary THEN s.summarised_at ELSE excluded.summarised_at END`,
    values: [ownerId, wished, now],
  };
}
