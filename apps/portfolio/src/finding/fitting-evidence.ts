import type { StarterSkill } from '#referentials';

/** What shows a skill most easily: a photo of the thing made, a document, a word of who was there, a certificate. */
export const EVIDENCE_HINTS = ['photo', 'document', 'word', 'certificate'] as const;
export type EvidenceHint = (typeof EVIDENCE_HINTS)[number];

/** What leaves a thing that can be looked at. */
const SEEN = ['cooking', 'cleaning', 'building', 'making', 'nature', 'creating'];
const WRITTEN = ['paperwork', 'digital'];
const EXAMINED = ['moving', 'safety'];

/** The kind of evidence that fits a skill; what is done with people is best told by them. */
export function fittingEvidence({ kind, group }: Pick<StarterSkill, 'kind' | 'group'>): EvidenceHint {
  if (kind === 'attitude') return 'word';
  if (kind === 'knowledge' || EXAMINED.includes(group)) return 'certificate';
  if (SEEN.includes(group)) return 'photo';
  return WRITTEN.includes(group) ? 'document' : 'word';
}
