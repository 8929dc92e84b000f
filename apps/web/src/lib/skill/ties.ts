import type { EvidenceView, ExperienceView, PortfolioView, SkillView } from '../types.ts';
import { strengthOf, type StrengthName } from './strength.ts';

export interface SkillTies {
  experiences: ExperienceView[];
  evidence: EvidenceView[];
  strength: StrengthName;
}

/** What hangs on a skill; its strength is read off the links, never given. */
export function tiesOf({ id, experienceIds = [], confirmations = [] }: SkillView, portfolio: PortfolioView): SkillTies {
  const experiences = (portfolio.experiences ?? []).filter((experience) => experienceIds.includes(experience.id));
  const evidence = (portfolio.evidence ?? []).filter(({ skillIds }) => skillIds?.includes(id));
  // Only what is shown supports it: that is what readers are told.
  const shown = confirmations.filter((confirmation) => confirmation.shown);
  return { experiences, evidence, strength: strengthOf(shown, evidence, portfolio.experiences ?? []) };
}

/** As the CV orders them: what one can show others first. */
export const bestFirst = (skills: readonly SkillView[]): SkillView[] =>
  [...skills].sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || a.name.localeCompare(b.name));
