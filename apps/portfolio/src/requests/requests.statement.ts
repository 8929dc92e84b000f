import type { Statement } from '#database';
import { askingCounsellor } from '../directory/asking-counsellor.statement.js';

const REQUESTS = `
SELECT * FROM (
  SELECT r.id, ${askingCounsellor('r.counsellor_id')} AS counsellor, r.sections, r.purpose, r.note, r.days,
         r.received_at AS "receivedAt", r.expires_at AS "expiresAt",
         CASE WHEN r.accepted_at IS NULL THEN 'pending' ELSE 'accepted' END AS state
    FROM received_request r WHERE r.owner_id = $1 AND r.expires_at > $2) asked
 WHERE counsellor IS NOT NULL
 ORDER BY state = 'accepted', "receivedAt" DESC, id DESC`;

const BLOCKS = `
SELECT id, counsellor_given_name AS "givenName", counsellor_family_name AS "familyName", structure_name AS structure,
       blocked_at AS "blockedAt"
  FROM request_block WHERE owner_id = $1 ORDER BY blocked_at DESC, id DESC`;

/** What an owner is asked, pending ones first; what ended, or was asked by someone who has left, is not there. */
export function requestsTo(ownerId: string, now: Date): Statement {
  return { name: 'received_requests', text: REQUESTS, values: [ownerId, now] };
}

export function blocksOf(ownerId: string): Statement {
  return { name: 'request_blocks', text: BLOCKS, values: [ownerId] };
}

/** A refusal removes it: what is not there cannot tell that there was a no. Returns whose it was. */
export const REFUSE = `
DELETE FROM received_request WHERE owner_id = $1 AND id = $2 AND accepted_at IS NULL AND expires_at > $3
RETURNING counsellor_id AS "counsellorId"`;

/** From the directory, as they are now; whoever has left it cannot ask any more. */
export const BLOCK = `
INSERT INTO request_block (owner_id, id, counsellor_id, counsellor_given_name, counsellor_family_name, structure_name, blocked_at)
SELECT $1, $2, m.owner_id, m.given_name, m.family_name, s.name, $4
  FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id
 WHERE m.owner_id = $3
ON CONFLICT DO NOTHING`;
