export type StrengthName = 'declared' | 'evidenced' | 'confirmed' | 'certified';

interface Word {
  relation: string;
  changedSince: boolean;
}
interface Proof {
  experienceIds?: readonly string[];
}
interface Place {
  id: string;
  kind: string;
}

/** Where somebody teaches: what is learnt there is what a document of theirs certifies. */
const TAUGHT = ['training', 'apprenticeship'];

/**
 * What supports a skill, read off what is there and never given. Certified takes two grounds that agree: a trainer confirmed it in
 * the words that it still has, and a piece of evidence of it comes from a training. Neither alone would be: a file can be anything,
 * and a word is a word. Nothing of it is counted that the reader does not see.
 * @param confirmations those that are shown
 * @param evidence of this skill
 * @param experiences all that can be seen
 */
export function strengthOf(
  confirmations: readonly Word[],
  evidence: readonly Proof[],
  experiences: readonly Place[],
): StrengthName {
  if (confirmations.length === 0) return evidence.length > 0 ? 'evidenced' : 'declared';
  const taught = new Set(experiences.filter(({ kind }) => TAUGHT.includes(kind)).map(({ id }) => id));
  const byTrainer = confirmations.some(({ relation, changedSince }) => relation === 'trainer' && !changedSince);
  const fromTraining = evidence.some(({ experienceIds }) => experienceIds?.some((id) => taught.has(id)));
  return byTrainer && fromTraining ? 'certified' : 'confirmed';
}
