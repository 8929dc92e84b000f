import { m } from '../paraglide/messages.js';
import type { ReadEvidence } from '../types.ts';
import type { IconName } from '../ui/icons.ts';

export type EvidenceKind = 'link' | 'picture' | 'text' | 'pdf' | 'sound' | 'film';

/** What it is, to people. */
export function kindOf({ file }: Pick<ReadEvidence, 'file'>): EvidenceKind {
  if (!file) return 'link';
  if (file.mediaType.startsWith('image/')) return 'picture';
  if (file.mediaType.startsWith('audio/')) return 'sound';
  if (file.mediaType.startsWith('video/')) return 'film';
  return file.mediaType === 'application/pdf' ? 'pdf' : 'text';
}

export const evidenceIcons: Record<EvidenceKind, IconName> = {
  link: 'clip',
  picture: 'proof',
  text: 'pen',
  pdf: 'doc',
  sound: 'comment',
  film: 'spark',
};

const words: Record<EvidenceKind, () => string> = {
  link: m.portfolio_evidence_link,
  picture: m.portfolio_evidence_picture,
  text: m.portfolio_evidence_text,
  pdf: m.portfolio_evidence_pdf,
  sound: m.portfolio_evidence_sound,
  film: m.portfolio_evidence_film,
};

export const evidenceWord = (kind: EvidenceKind) => words[kind]();

/** `metz.fr`, out of an address. */
export const siteOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
