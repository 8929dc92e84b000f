/** Requests of `$1` that have not ended at `$2`. A person is named only when they share with the counsellor now. */
export const SENT = `
SELECT s.id, s.email,
       (SELECT json_build_object('ownerId', w.owner_id, 'givenName', w.given_name, 'familyName', w.family_name)
          FROM app.shared_with_me() w WHERE w.owner_id = coalesce(s.accepted_by, s.person_id)) AS person,
       s.sections, s.purpose, s.note, s.days, s.sent_at AS "sentAt", s.expires_at AS "expiresAt",
       CASE WHEN s.accepted_at IS NULL THEN 'pending' ELSE 'accepted' END AS state
  FROM sent_request s WHERE s.owner_id = $1 AND s.expires_at > $2`;

export const INSERT = `
INSERT INTO sent_request (owner_id, id, email, person_id, sections, purpose, note, days, sent_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9::timestamptz + interval '30 days')`;

/** What has ended makes room for a new question to the same person. */
export const FORGET_OLD = 'DELETE FROM sent_request WHERE owner_id = $1 AND expires_at <= $2';

export const TAKE_BACK =
  'DELETE FROM sent_request WHERE owner_id = $1 AND id = $2 AND accepted_at IS NULL RETURNING id';

/** Whoever shares with the counsellor can be asked without an address. */
export const SHARES_WITH_ME = 'SELECT FROM app.shared_with_me() WHERE owner_id = $1';
