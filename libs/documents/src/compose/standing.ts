import type { ConfirmationView, SkillView } from '#portfolio';

export interface Standing {
  /** Of the words that the skill has today: only these count. */
  confirmed: ConfirmationView[];
  /** Of words that have changed since: told as such where there is room for it, and never counted. */
  formerly: ConfirmationView[];
}

/**
 * How a skill stands with those who confirmed it: the one answer to whether it is confirmed and by how many, on every paper. The owner's
 * own view holds what they keep hidden, too: that is told to nobody.
 */
export function standingOf({ confirmations = [] }: Pick<SkillView, 'confirmations'>): Standing {
  const shown = confirmations.filter((each) => !('shown' in each && each.shown === false));
  return {
    confirmed: shown.filter(({ changedSince }) => !changedSince),
    formerly: shown.filter(({ changedSince }) => changedSince),
  };
}
