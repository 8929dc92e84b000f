import type { ShareLink } from '#consent';
import type { Statement } from '#database';
import type { Openings } from './link.dto.js';

/** How often a link was opened; `$1` is the owner's id, `$2` the link's. */
export const OPENINGS = `
SELECT count(*) FILTER (WHERE action = 'read')::int AS openings, max(read_at) AS "lastOpenedAt"
  FROM access_record WHERE owner_id = $1 AND link_id = $2`;

const LINKS = `
SELECT l.owner_id AS "ownerId", l.id, l.locked, l.what, l.label, l.sections, l.items, l.later, l.contact_lines AS "contactLines",
       l.created_at AS "createdAt", l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt", l.version,
       o.openings, o."lastOpenedAt"
  FROM share_link l
 CROSS JOIN LATERAL (
   SELECT count(*) FILTER (WHERE r.action = 'read')::int AS openings, max(r.read_at) AS "lastOpenedAt"
     FROM access_record r WHERE r.owner_id = $1 AND r.link_id = l.id) o
 WHERE l.owner_id = $1
 ORDER BY l.created_at DESC, l.id DESC`;

export type LinkRow = ShareLink & Openings;

/** All links of an owner, newest first. */
export function linksOf(ownerId: string): Statement {
  return { name: 'links', text: LINKS, values: [ownerId] };
}
