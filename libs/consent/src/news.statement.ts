import type { Statement } from '#database';
import type { ConsentGrant } from './consent-grant.entity.js';

/** What is read again within half an hour is one visit: its marks stay when the page is loaded again. */
const VISIT = "interval '30 minutes'";

const KINDS = [
  ['experience', 'experiences'],
  ['skill', 'skills'],
  ['evidence', 'evidence'],
  ['language', 'languages'],
] as const;

/** What is new to a reader since they last came. Never how often something was saved, nor when. */
export interface News {
  /** Null at the first visit: then nothing is marked. */
  lastVisitAt: Date | null;
  /** More was opened since; which single things, nobody noted. */
  widened: boolean;
  /** Of things that were not there to be read then. */
  newIds: string[];
  /** Of things whose words have changed since. */
  changedIds: string[];
  /** Name, headline or summary. */
  profileChanged: boolean;
}

/** SQL expressions of whose portfolio is read, by which grant, which sections of it, and when. */
interface Reading {
  owner: string;
  grant: string;
  sections: string;
  at: string;
  /** Which items, when row-level security does not say it: for the owner, who may see all. */
  scope?: { items: string; later: string };
}

/** One JSON value of `News`. The sections are those that are read: what is not among them is not looked at. */
export function newsQuery({ owner, grant, sections, at, scope }: Reading): string {
  const shown = scope ? ` AND (x.id IN (SELECT unnest(${scope.items}))) <> ${scope.later}` : '';
  const things = KINDS.map(
    ([table, section]) => `
    SELECT x.id, '${section}' = ANY (v.sections) AND x.created_at <= v.read_at AS known FROM ${table} x
     WHERE v.read_at IS NOT NULL AND '${section}' = ANY (${sections}) AND x.owner_id = ${owner} AND x.binned_at IS NULL${shown}
       AND (x.created_at > v.read_at OR x.changed_at > v.read_at OR NOT '${section}' = ANY (v.sections))`,
  );
  return `
SELECT json_build_object('lastVisitAt', v.read_at,
         'widened', coalesce((SELECT g.widened_at > v.read_at FROM consent_grant g WHERE g.owner_id = ${owner} AND g.id = ${grant}), false),
         'newIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE NOT n.known), '[]'),
         'changedIds', coalesce(json_agg(n.id ORDER BY n.id) FILTER (WHERE n.known), '[]'),
         'profileChanged', coalesce((SELECT p.changed_at > v.read_at FROM profile p WHERE p.owner_id = ${owner}), false))
  FROM (SELECT) here
  LEFT JOIN LATERAL (
    SELECT r.read_at, r.sections FROM access_record r
     WHERE r.owner_id = ${owner} AND r.grant_id = ${grant} AND r.action <> 'file' AND r.read_at <= ${at} - ${VISIT}
     ORDER BY r.read_at DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (${things.join(' UNION ALL ')}) n ON true
 GROUP BY v.read_at, v.sections`;
}

/** For `Database.ownValue`: the news that the reader of this grant gets, to be looked at by the owner. */
export function newsOfGrant({ ownerId, id, sections, items, later }: ConsentGrant, at: Date): Statement {
  return { name: 'news_of_grant', text: OF_GRANT, values: [ownerId, id, sections, at.toISOString(), items, later] };
}

const OF_GRANT = newsQuery({
  owner: '$3',
  grant: '$4',
  sections: '$5::text[]',
  at: '$6::timestamptz',
  scope: { items: '$7::uuid[]', later: '$8::boolean' },
});
