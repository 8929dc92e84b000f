import type { ConfirmationView, EvidenceView, ExperienceKind, ExperienceView } from '#view';

/** Declared by the person, shown by evidence, confirmed by somebody, certified: said openly, never added up. */
export type Strength = 'declared' | 'evidenced' | 'confirmed' | 'certified';

/** Where somebody teaches: what is learnt there is what a document of theirs certifies. */
const TAUGHT: readonly ExperienceKind[] = ['training', 'apprenticeship'];

/**
 * What supports a skill, by the rule of the page (`apps/web/src/lib/skill/strength.ts`, which may import nothing of the server:
 * test/architecture/strength.spec.ts holds the two together). Certified takes two grounds that agree: a trainer confirmed it in the
 * words that it still has, and a piece of evidence of it comes from a training. Nothing is counted that the document does not show.
 * @param evidence of this skill
 * @param experiences all that the document shows
 */
export function strengthOf(
  confirmations: readonly Pick<ConfirmationView, 'relation' | 'changedSince'>[],
  evidence: readonly Pick<EvidenceView, 'experienceIds'>[],
  experiences: readonly Pick<ExperienceView, 'id' | 'kind'>[],
): Strength {
  if (confirmations.length === 0) return evidence.length > 0 ? 'evidenced' : 'declared';
  const byTrainer = confirmations.some(({ relation, changedSince }) => relation === 'trainer' && !changedSince);
  if (!byTrainer) return 'confirmed';
  const taught = new Set(experiences.filter(({ kind }) => TAUGHT.includes(kind)).map(({ id }) => id));
  const fromTraining = evidence.some(({ experienceIds }) => experienceIds?.some((id) => taught.has(id)));
  return fromTraining ? 'certified' : 'confirmed';
}
