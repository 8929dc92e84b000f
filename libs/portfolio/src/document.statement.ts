import { portfolioQuery } from './portfolio.statement.js';
import { CONTACT_LINES } from '#view';

/** As `portfolioQuery` has them, by the row of the document. */
const SECTIONS = `ARRAY['contact', 'experiences', 'skills', 'evidence', 'languages'] || CASE WHEN photo THEN ARRAY['photo'] ELSE '{}' END`;

const VIEW = portfolioQuery('$3', 'd.sections', {
  // What an anonymous document has to hide in its texts it has to know: `compose` leaves the lines themselves out.
  lines: `CASE WHEN d.kind = 'cv-anonymous' THEN ARRAY['${CONTACT_LINES.join("','")}'] ELSE d.contact_lines END`,
  scope: { items: `'{}'::uuid[]`, later: 'true' },
});

const TEXT = `
SELECT '{"document":' || json_build_object('id', d.id, 'version', d.version, 'name', d.name, 'kind', d.kind, 'template', d.template,
    'language', d.language, 'paper', d.paper, 'parts', d.parts, 'leftOut', d.left_out, 'itemOrder', d.item_order,
    'textLength', d.text_length, 'contactLines', d.contact_lines, 'photo', d.photo, 'attachment', d.attachment, 'wordings', d.wordings,
    'code', CASE WHEN d.kind <> 'cv-anonymous' THEN d.code END)::text
  || ',"view":' || (${VIEW}) || '}'
  FROM (SELECT *, ${SECTIONS} AS sections
          FROM document WHERE owner_id = $3 AND id = $4 AND binned_at IS NULL) d`;

/**
 * For `Database.ownText`: the JSON text `{ document, view }` of what one of one's documents is made of, or null. One statement, so one
 * moment: the portfolio is as it was when the composition was. Of contact details and photo only what the document shows, unless it is
 * to name nobody; of the rest all, for what is left out is the composition's to say. The code is the one that it carries: an anonymous
 * document keeps its own to itself.
 */
export function documentText(ownerId: string, id: string): { name: string; text: string; values: unknown[] } {
  return { name: 'document_text', text: TEXT, values: [ownerId, id] };
}

/** What one of one's own documents is; null for one that lies in the bin or is nobody's. */
export function documentKind(ownerId: string, id: string): { name: string; text: string; values: unknown[] } {
  const text = `SELECT json_build_object('kind', kind, 'language', language) FROM document
    WHERE owner_id = $3 AND id = $4 AND binned_at IS NULL`;
  return { name: 'document_kind', text, values: [ownerId, id] };
}
