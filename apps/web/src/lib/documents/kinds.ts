import { m } from '../paraglide/messages.js';
import type { DocumentKind, OwnDocument } from '../types.ts';

const words: Record<DocumentKind, { label: () => string; text: () => string }> = {
  'cv-by-date': { label: m.documents_kind_by_date, text: m.documents_kind_by_date_text },
  'cv-by-skill': { label: m.documents_kind_by_skill, text: m.documents_kind_by_skill_text },
  'cv-anonymous': { label: m.documents_kind_anonymous, text: m.documents_kind_anonymous_text },
  europass: { label: m.documents_kind_europass, text: m.documents_kind_europass_text },
  portfolio: { label: m.documents_kind_portfolio, text: m.documents_kind_portfolio_text },
  booklet: { label: m.documents_kind_booklet, text: m.documents_kind_booklet_text },
};

export const documentKinds = Object.keys(words) as DocumentKind[];

export const documentKindLabel = (kind: DocumentKind) => words[kind].label();
/** What it is good for, in a line. */
export const documentKindText = (kind: DocumentKind) => words[kind].text();

/** Names, ages and places nobody. */
export const isAnonymous = (kind: DocumentKind) => kind === 'cv-anonymous';
/** Has the looks to choose from. */
export const hasLooks = (kind: DocumentKind) => kind.startsWith('cv-');
export const isCv = (kind: DocumentKind) => hasLooks(kind) || kind === 'europass';
/** Can have its evidence copied behind it. */
export const hasAnnexes = (kind: DocumentKind) => !isCv(kind);

/** `en français`. */
export const inLanguage = (language: OwnDocument['language']) =>
  language === 'fr' ? m.documents_in_fr() : m.documents_in_en();
