import { CONTACT_LINES, type ContactLine, type Section } from '#view';

/** What a reader is shown: sections, and of them the items for which `items.includes(id) !== later`. */
interface Shown {
  sections: readonly Section[];
  items: readonly string[];
  later: boolean;
  contactLines: readonly ContactLine[];
}

const EXPERIENCE = 'id, kind, title, organisation, place, started_on, ended_on, ongoing, description, results';
const SKILL = 'id, name, details, level, contexts, reference, classifications, levels, created_at';

/**
 * The whole portfolio as one JSON text, written by the database in one statement: nothing is parsed or mapped on its way out.
 * Sections that are not asked for are absent, and so are links to them. Row-level security decides what can be seen at all:
 * for a reader, the items and the contact lines of the share too.
 * @param owner SQL expression of the owner's id
 * @param sections SQL expression of the sections, a `text[]`
 * @param audience the owner is told the `version` of each thing, to save it again; how often it was saved is no reader's business.
 *   A preview is what a reader would get, asked by the owner, who may see all: the scope then stands in the statement.
 */
export function portfolioQuery(owner: string, sections: string, audience: 'owner' | 'reader' | Preview): string {
  const version = (of = '') => (audience === 'owner' ? `, ${of}version` : '');
  const versionPair = (of: string) => (audience === 'owner' ? `, 'version', ${of}.version` : '');
  const shown = (id: string) =>
    typeof audience === 'object' && audience.scope
      ? ` AND (${id} IN (SELECT unnest(${audience.scope.items}))) <> ${audience.scope.later}`
      : '';
  const contact = contactText(owner, sections, audience);
  // Row-level security says the same to a reader; the owner who looks at a preview is told what the reader is.
  const told = audience === 'owner' ? '' : ' AND c.shown_at IS NOT NULL';
  const there = (table: string, columns: string) =>
    `SELECT ${columns}${version()} FROM ${table} WHERE owner_id = ${owner} AND binned_at IS NULL${shown('id')}`;
  // Experiences and skills are looked up once: links and confirmations go by what was found, and lead to nothing else.
  return `
WITH e AS MATERIALIZED (${there('experience', EXPERIENCE)}),
     s AS MATERIALIZED (${there('skill', SKILL)})
SELECT '{"ownerId":' || to_json(p.owner_id) || ',"profile":' || left((SELECT row_to_json(x) FROM (SELECT
    p.given_name AS "givenName", p.family_name AS "familyName", p.headline, p.summary${version('p.')}) x)::text, -1)
  || coalesce(',"contact":' || ${contact}, '') || '}'
  || coalesce((SELECT ',"photo":' || ${photoObject(audience === 'owner')} FROM profile_photo WHERE owner_id = ${owner} AND 'photo' = ANY (${sections})), '')
  || CASE WHEN 'experiences' = ANY (${sections}) THEN ',"experiences":' || (
    SELECT coalesce(json_agg(x), '[]')::text FROM (
      SELECT id, kind, title, organisation, place, started_on AS "startedOn", ended_on AS "endedOn", ongoing, description, results${version()}
        FROM e
       ORDER BY ongoing DESC, coalesce(ended_on, started_on) DESC NULLS LAST, started_on DESC NULLS LAST, id) x) ELSE '' END
  || CASE WHEN 'skills' = ANY (${sections}) THEN ',"skills":[' || (
    SELECT coalesce(string_agg(left(x.body, -1) || x.grounds || x.experiences || x.confirmations || '}', ',' ORDER BY x.created_at, x.id), '') FROM (
      SELECT s.created_at, s.id,
             json_build_object('id', s.id, 'name', s.name, 'details', s.details, 'level', s.level, 'contexts', s.contexts${versionPair('s')})::text AS body,
             coalesce(',"reference":' || s.reference::text, '')
               || CASE WHEN s.classifications = '{}' THEN '' ELSE ',"classifications":' || to_json(s.classifications)::text END
               || CASE WHEN s.levels = '[]' THEN '' ELSE ',"levels":' || s.levels::text END AS grounds,
             CASE WHEN 'experiences' = ANY (${sections})
               THEN ',"experienceIds":' || coalesce(to_json(l.ids)::text, '[]') ELSE '' END AS experiences,
             coalesce(',"confirmations":' || k.list::text, '') AS confirmations
        FROM s
        LEFT JOIN (SELECT l.skill_id, array_agg(l.experience_id ORDER BY l.experience_id) AS ids
                     FROM skill_experience l JOIN e ON e.id = l.experience_id
                    WHERE l.owner_id = ${owner} GROUP BY l.skill_id) l ON l.skill_id = s.id
        LEFT JOIN (SELECT c.skill_id, json_agg(${confirmationObject(audience === 'owner')} ORDER BY c.answered_at, c.id) AS list
                     FROM skill_confirmation c JOIN s o ON o.id = c.skill_id
                    WHERE c.owner_id = ${owner} AND c.answer = 'confirmed'${told} GROUP BY c.skill_id) k ON k.skill_id = s.id) x) || ']' ELSE '' END
  || CASE WHEN 'evidence' = ANY (${sections}) THEN ',"evidence":[' || (
    SELECT coalesce(string_agg(left(x.body, -1) || x.skills || x.experiences || '}', ',' ORDER BY x.created_at, x.id), '') FROM (
      SELECT v.created_at, v.id,
             json_build_object('id', v.id, 'title', v.title, 'description', v.description, 'url', v.url,
               'file', CASE WHEN v.file_name IS NOT NULL
                 THEN json_build_object('name', v.file_name, 'mediaType', v.media_type, 'size', v.size, 'sha256', v.sha256) END${versionPair('v')})::text AS body,
             CASE WHEN 'skills' = ANY (${sections}) THEN ',"skillIds":' || coalesce(to_json(ls.ids)::text, '[]') ELSE '' END AS skills,
             CASE WHEN 'experiences' = ANY (${sections})
               THEN ',"experienceIds":' || coalesce(to_json(le.ids)::text, '[]') ELSE '' END AS experiences
        FROM evidence v
        LEFT JOIN (SELECT l.evidence_id, array_agg(l.skill_id ORDER BY l.skill_id) AS ids
                     FROM evidence_skill l JOIN s ON s.id = l.skill_id
                    WHERE l.owner_id = ${owner} GROUP BY l.evidence_id) ls ON ls.evidence_id = v.id
        LEFT JOIN (SELECT l.evidence_id, array_agg(l.experience_id ORDER BY l.experience_id) AS ids
                     FROM evidence_experience l JOIN e ON e.id = l.experience_id
                    WHERE l.owner_id = ${owner} GROUP BY l.evidence_id) le ON le.evidence_id = v.id
       WHERE v.owner_id = ${owner} AND v.binned_at IS NULL${shown('v.id')}) x) || ']' ELSE '' END
  || CASE WHEN 'languages' = ANY (${sections}) THEN ',"languages":' || (
    SELECT coalesce(json_agg(x), '[]')::text FROM (
      SELECT id, name, level${version()} FROM language WHERE owner_id = ${owner} AND binned_at IS NULL${shown('id')} ORDER BY created_at, id) x) ELSE '' END
  || '}' AS view
FROM profile p WHERE p.owner_id = ${owner}`;
}

/** The picture for who looks at it; for its owner, only which one it is. Base64 in SQL comes in lines, which JSON text cannot hold. */
function photoObject(isOwner: boolean): string {
  return isOwner
    ? `json_build_object('version', version, 'sha256', sha256)::text`
    : `'{"mediaType":"image/jpeg","content":"' || translate(encode(content, 'base64'), E'\\n', '') || '"}'`;
}

/** Who confirmed the skill `o`; only its owner may change whether it shows, and needs its id for that. */
export function confirmationObject(isOwner: boolean): string {
  const own = isOwner
    ? `'id', c.id, 'shown', c.shown_at IS NOT NULL, 'decided', num_nonnulls(c.shown_at, c.hidden_at) > 0, `
    : '';
  return `json_build_object(${own}'by', c.by_name, 'organisation', c.organisation, 'relation', c.relation, 'sentence', c.sentence,
    'confirmedAt', c.answered_at, 'confirmedName', c.skill_name,
    'changedSince', (o.name, o.details) IS DISTINCT FROM (c.skill_name, c.skill_details))`;
}

/** SQL expressions of what a reader would be shown; without a scope, every item. */
interface Preview {
  lines: string;
  scope?: { items: string; later: string };
}

/** SQL expression of the contact lines as JSON text; null when there are none to be seen. */
function contactText(owner: string, sections: string, audience: 'owner' | 'reader' | Preview): string {
  const isAsked = `'contact' = ANY (${sections})`;
  // Readers have no way to the table: the function shows the lines of the share by which they entered, whatever is asked for.
  if (audience === 'reader') return `(SELECT app.shared_contact(NULL) WHERE ${isAsked})`;
  if (audience !== 'owner' && audience.scope) return `(SELECT app.shared_contact(${audience.lines}) WHERE ${isAsked})`;
  const lines = audience === 'owner' ? `ARRAY['${CONTACT_LINES.join("','")}']` : audience.lines;
  return `(SELECT app.contact_text(c, ${lines}) FROM contact c WHERE c.owner_id = ${owner} AND ${isAsked})`;
}

const OWN = { name: 'portfolio', text: portfolioQuery('$1', '$2', 'owner') };
const OWN_VALUE = { name: 'portfolio_value', text: portfolioQuery('$3', '$4', 'owner') };
const PREVIEW_VALUE = {
  name: 'portfolio_preview',
  text: portfolioQuery('$3', '$4::text[]', {
    lines: '$7::text[]',
    scope: { items: '$5::uuid[]', later: '$6::boolean' },
  }),
};

interface NamedStatement {
  name: string;
  text: string;
  values: unknown[];
}

/** For `Database.ownValue`: the JSON text of a `PortfolioView`, or null. */
export function portfolioValue(ownerId: string, sections: readonly Section[]): NamedStatement {
  return { ...OWN_VALUE, values: [ownerId, sections] };
}

/** For `Database.ownValue`: the JSON text of what a reader with this scope is shown, or null. */
export function portfolioPreview(ownerId: string, { sections, items, later, contactLines }: Shown): NamedStatement {
  return { ...PREVIEW_VALUE, values: [ownerId, sections, items, later, contactLines] };
}

/** For `Database.pipeline`: one row `{ view }` with the JSON text of a `PortfolioView`, or none. */
export function portfolioStatement(ownerId: string, sections: readonly Section[]): NamedStatement {
  return { ...OWN, values: [ownerId, sections] };
}
