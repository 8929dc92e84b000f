import type { paths } from '../schema.d.ts';
import { m } from '../paraglide/messages.js';

export type IssuedDocument =
  paths['/export/issued-documents/check']['post']['responses']['200']['content']['application/json'];

const KINDS: Record<IssuedDocument['kind'], () => string> = {
  'cv-by-date': m.documents_kind_by_date,
  'cv-by-skill': m.documents_kind_by_skill,
  'cv-anonymous': m.documents_kind_anonymous,
  europass: m.documents_kind_europass,
  portfolio: m.documents_kind_portfolio,
  booklet: m.documents_kind_booklet,
};

export const kindOf = ({ kind }: IssuedDocument) => KINDS[kind]();

/** The code behind the # of the address, which a QR on the document leads to. */
export const codeInAddress = (): string => location.hash.slice(1, 41);

/** SHA-256 of a file, hexadecimal; worked out here: the file itself goes nowhere. */
export async function sha256Of(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
