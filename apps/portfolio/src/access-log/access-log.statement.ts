import type { AccessAction } from '#consent';
import type { Statement } from '#database';

/** Which records, and how many of them. */
export interface LogFilter {
  before?: string;
  reader?: string;
  action?: AccessAction;
  from?: string;
  to?: string;
}

/** The reader's names are those they had when the grant was given: the log stays readable when they have left. */
const READER = `CASE WHEN g.id IS NOT NULL THEN json_build_object('givenName', g.counsellor_given_name,
         'familyName', g.counsellor_family_name, 'structure', g.structure_name) END`;

/** Ids are UUIDs of version 7: their order is that of time. */
const RECORDS = `
SELECT r.id, r.read_at AS "readAt", r.action, r.sections, e.title AS "evidenceTitle", ${READER} AS reader,
       CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'label', l.label) END AS link
  FROM access_record r
  LEFT JOIN consent_grant g ON g.owner_id = $1 AND g.id = r.grant_id
  LEFT JOIN share_link l ON l.owner_id = $1 AND l.id = r.link_id
  LEFT JOIN evidence e ON e.owner_id = $1 AND e.id = r.evidence_id
 WHERE r.owner_id = $1
   AND ($3::uuid IS NULL OR r.id < $3)
   AND ($4::uuid IS NULL OR r.counsellor_id = $4 OR r.link_id = $4)
   AND ($5::text IS NULL OR r.action = $5)
   AND ($6::timestamptz IS NULL OR r.read_at >= $6)
   AND ($7::timestamptz IS NULL OR r.read_at < $7)
 ORDER BY r.id DESC
 LIMIT $2`;

/** A reader with several grants goes by the names of the latest. */
const READERS = `
SELECT DISTINCT ON (g.counsellor_id) g.counsellor_id AS id, g.counsellor_given_name AS "givenName",
       g.counsellor_family_name AS "familyName", g.structure_name AS structure
  FROM consent_grant g
 WHERE g.owner_id = $1 AND EXISTS (SELECT FROM access_record r WHERE r.owner_id = $1 AND r.grant_id = g.id)
 ORDER BY g.counsellor_id, g.granted_at DESC`;

/** By the name that the owner gave it last; one that has ended too. */
const LINKS = `
SELECT l.id, l.label FROM share_link l
 WHERE l.owner_id = $1 AND EXISTS (SELECT FROM access_record r WHERE r.owner_id = $1 AND r.link_id = l.id)
 ORDER BY l.created_at DESC`;

const HEAD = `
SELECT position, encode(hash, 'hex') AS hash FROM access_seal WHERE owner_id = $1 ORDER BY position DESC LIMIT 1`;

const CHECK = `
SELECT sealed, broken_position AS "brokenPosition", broken_record AS "brokenRecord" FROM app.check_chain($1, $2)`;

/** One more than asked for tells whether there is a next page. */
export function recordsOf(owner: string, { before, reader, action, from, to }: LogFilter, limit: number): Statement {
  const filter = [before, reader, action, from, to].map((value) => value ?? null);
  return { name: 'access_log', text: RECORDS, values: [owner, limit + 1, ...filter] };
}

export const readersOf = (owner: string): Statement => ({ name: 'log_readers', text: READERS, values: [owner] });

export const openedLinksOf = (owner: string): Statement => ({ name: 'log_links', text: LINKS, values: [owner] });

export const headOf = (owner: string): Statement => ({ name: 'log_head', text: HEAD, values: [owner] });

/** The whole chain as a text to take away. */
export const journalOf = (owner: string, now: Date): Statement => ({
  name: 'journal',
  text: 'SELECT app.journal($1, $2) AS journal',
  values: [owner, now.toISOString()],
});

export const checkOf = (owner: string, now: Date): Statement => ({
  name: 'check_chain',
  text: CHECK,
  values: [owner, now],
});

/** The hash at a place of the chain. */
export const hashAt = (owner: string, position: number): Statement => ({
  name: 'hash_at',
  text: `SELECT encode(hash, 'hex') AS hash FROM access_seal WHERE owner_id = $1 AND position = $2`,
  values: [owner, position],
});
