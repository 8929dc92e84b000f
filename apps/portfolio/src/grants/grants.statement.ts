import type { ConsentGrant } from '#consent';
import type { Statement } from '#database';

/** When a grant was last read through; `$1` is the owner's id, `$2` the grant's. */
export const LAST_READ = 'SELECT max(read_at) AS at FROM access_record WHERE owner_id = $1 AND grant_id = $2';

const GRANTS = `
SELECT g.owner_id AS "ownerId", g.id, g.counsellor_id AS "counsellorId", g.counsellor_given_name AS "counsellorGivenName",
       g.counsellor_family_name AS "counsellorFamilyName", g.structure_name AS "structureName", g.sections, g.items, g.later,
       g.contact_lines AS "contactLines", g.purpose, g.note, g.note_by_reader AS "noteByReader",
       g.granted_at AS "grantedAt", g.expires_at AS "expiresAt", g.revoked_at AS "revokedAt", g.version,
       (SELECT max(r.read_at) FROM access_record r WHERE r.owner_id = $1 AND r.grant_id = g.id) AS "lastReadAt"
  FROM consent_grant g WHERE g.owner_id = $1
 ORDER BY g.granted_at DESC, g.id DESC`;

export type GrantRow = ConsentGrant & { lastReadAt: Date | null };

/** All grants of an owner, newest first. */
export function grantsOf(ownerId: string): Statement {
  return { name: 'grants', text: GRANTS, values: [ownerId] };
}
