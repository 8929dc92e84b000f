import { m } from '../paraglide/messages.js';
import type { ReadConfirmation } from '../types.ts';

const relations: Record<ReadConfirmation['relation'], () => string> = {
  counsellor: m.words_relation_counsellor,
  employer: m.words_relation_employer,
  trainer: m.words_relation_trainer,
  association: m.words_relation_association,
  colleague: m.words_relation_colleague,
  other: m.words_relation_other,
};

/** What someone who confirms is to the person. */
export const relationLabel = (relation: ReadConfirmation['relation']) => relations[relation]();

/** `Paul Weber, Boulangerie du Centre`. */
export const confirmedBy = ({ by, organisation }: Pick<ReadConfirmation, 'by' | 'organisation'>) =>
  [by, organisation].filter(Boolean).join(', ');
