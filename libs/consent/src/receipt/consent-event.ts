import type { ItemSection, Section } from '#portfolio';
import type { Purpose } from '../purposes.js';

/** What was done with a consent. `reader-left`: ended by the structure, or with the reader's account. */
export const CONSENT_ACTS = ['given', 'changed', 'renewed', 'withdrawn', 'replaced', 'reader-left'] as const;
export type ConsentAct = (typeof CONSENT_ACTS)[number];

/** What holds from an act on. Where a share knows no single items, `items` and `later` are null: whole sections. */
export interface ConsentTerms {
  sections: Section[];
  items: string[] | null;
  later: boolean | null;
  contactLines: string[] | null;
  purpose: Purpose;
  note: string | null;
  /** Whether the note is the reader's; absent where nobody kept it, and it passes for the giver's. */
  noteByReader?: boolean;
  /** Milliseconds since 1970, whole or with microseconds. */
  grantedAt: number;
  expiresAt: number;
}

/** What a thing was called when the act was done, and the part that it is of. */
export interface TitledItem {
  section: ItemSection;
  id: string;
  title: string;
}

/** One act, as its row tells it; nobody can change it. */
export interface ConsentEvent {
  ownerId: string;
  id: string;
  /** One of the two. */
  grantId: string | null;
  linkId: string | null;
  kind: ConsentAct;
  at: Date;
  giverGivenName: string;
  giverFamilyName: string;
  readerId: string | null;
  readerGivenName: string;
  readerFamilyName: string;
  structureName: string;
  terms: ConsentTerms;
  /** The things that `terms.items` names, of the parts that are shared; null in acts from before titles were kept. */
  titles: TitledItem[] | null;
  noticeVersion: string | null;
  /** The origin under which the receipt was made; null until then. */
  issuer: string | null;
  receiptSha256: Buffer | null;
}

/** The columns of `consent_event`, by the names above. */
export const EVENT_COLUMNS = `
e.owner_id AS "ownerId", e.id, e.grant_id AS "grantId", e.link_id AS "linkId", e.kind, e.at,
e.giver_given_name AS "giverGivenName", e.giver_family_name AS "giverFamilyName", e.reader_id AS "readerId",
e.reader_given_name AS "readerGivenName", e.reader_family_name AS "readerFamilyName", e.structure_name AS "structureName",
e.terms, e.titles, e.notice_version AS "noticeVersion", e.issuer, e.receipt_sha256 AS "receiptSha256"`;

/** Whether the consent holds after the act. */
export function opens(kind: ConsentAct): boolean {
  return kind === 'given' || kind === 'changed' || kind === 'renewed';
}
