/**
 * The same statements for both sides: row-level security decides which threads there are. `$1` is the owner of the portfolio,
 * `$2` the side that asks, `$3` the moment.
 */

const COMMENT = `json_build_object(
  'id', c.id, 'mine', c.author = $2,
  'author', CASE c.author WHEN 'counsellor'
    THEN json_build_object('givenName', c.given_name, 'familyName', c.family_name, 'structure', c.structure) END,
  'text', c.text, 'writtenAt', c.written_at, 'changedAt', c.changed_at, 'withdrawnAt', c.withdrawn_at,
  'read', coalesce(c.id <= CASE c.author WHEN 'owner' THEN t.counsellor_seen ELSE t.owner_seen END, false))`;

/** Threads with something in them; `$4` is one thread, or null for all. */
export const THREADS = `
SELECT t.id,
       CASE WHEN t.item_id IS NOT NULL
         THEN json_build_object('id', t.item_id, 'kind', t.item_kind, 'title', coalesce(i.title, t.item_title)) END AS item,
       EXISTS (SELECT FROM consent_grant g
                WHERE g.owner_id = $1 AND g.counsellor_id = t.counsellor_id AND g.revoked_at IS NULL AND $3 < g.expires_at
                  AND (t.item_id IS NULL OR i.title IS NOT NULL AND (t.item_id = ANY (g.items)) <> g.later
                    AND CASE t.item_kind WHEN 'evidence' THEN 'evidence' ELSE t.item_kind || 's' END = ANY (g.sections))) AS open,
       said.unread, said.comments
  FROM comment_thread t
  LEFT JOIN LATERAL app.visible_item(t.item_id) i ON true
  CROSS JOIN LATERAL (
    SELECT json_agg(${COMMENT} ORDER BY c.id) AS comments, max(c.written_at) AS last,
           count(*) FILTER (WHERE c.author <> $2 AND c.withdrawn_at IS NULL
             AND (CASE $2 WHEN 'owner' THEN t.owner_seen ELSE t.counsellor_seen END IS NULL
                  OR c.id > CASE $2 WHEN 'owner' THEN t.owner_seen ELSE t.counsellor_seen END))::int AS unread
      FROM comment c WHERE c.owner_id = $1 AND c.thread_id = t.id) said
 WHERE t.owner_id = $1 AND ($4::uuid IS NULL OR t.id = $4) AND said.comments IS NOT NULL
 ORDER BY said.last DESC, t.id DESC`;

/** A comment of the side that asks, held; and whether the other has read it. `$1` owner, `$2` side, `$3` comment. */
export const OWN_COMMENT = `
SELECT c.thread_id AS "threadId", c.written_at AS "writtenAt", c.withdrawn_at AS "withdrawnAt",
       coalesce(c.id <= CASE $2 WHEN 'owner' THEN t.counsellor_seen ELSE t.owner_seen END, false) AS read
  FROM comment c JOIN comment_thread t ON t.owner_id = c.owner_id AND t.id = c.thread_id
 WHERE c.owner_id = $1 AND c.author = $2 AND c.id = $3
   FOR UPDATE`;

/** The place of a thread, made when it is not there yet. Two at once make one. */
export const OPEN_THREAD = `
INSERT INTO comment_thread (owner_id, id, counsellor_id, item_id, item_kind, item_title, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT ON CONSTRAINT comment_thread_place DO NOTHING`;

export const THREAD_AT = `
SELECT id FROM comment_thread WHERE owner_id = $1 AND counsellor_id = $2 AND item_id IS NOT DISTINCT FROM $3 FOR UPDATE`;

/** Held until the answer is written: the comment it answers cannot be taken back as unread meanwhile. */
export const HOLD_THREAD = 'SELECT FROM comment_thread WHERE owner_id = $1 AND id = $2 FOR UPDATE';

export const WRITE = `
INSERT INTO comment (owner_id, id, thread_id, author, given_name, family_name, structure, text, written_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Who writes, as they are today. */
export const MY_FACE = `
SELECT m.given_name AS "givenName", m.family_name AS "familyName", s.name AS structure
  FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id
 WHERE m.owner_id = app.actor()`;

/** Seen up to a comment of the thread, whoever of the two wrote it: never backwards. `$1` owner, `$2` thread, `$3` comment. */
export const seenBy = (side: 'owner' | 'counsellor'): string => `
UPDATE comment_thread t SET ${side}_seen = greatest(t.${side}_seen, c.id)
  FROM comment c
 WHERE t.owner_id = $1 AND t.id = $2 AND c.owner_id = $1 AND c.thread_id = t.id AND c.id = $3
RETURNING t.id`;
