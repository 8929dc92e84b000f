import type { EvidenceView, ExperienceView, PortfolioView, SkillView } from '../types.ts';
import type { StrengthName } from '../ui/Strength.svelte';

export interface SkillTies {
  experiences: ExperienceView[];
  evidence: EvidenceView[];
  strength: StrengthName;
}

/** What hangs on a skill; its strength is read off the links, never given. */
export function tiesOf({ id, experienceIds = [] }: SkillView, portfolio: PortfolioView): SkillTies {
  const experiences = (portfolio.experiences ?? []).filter((experience) => experienceIds.includes(experience.id));
  const evidence = (portfolio.evidence ?? []).filter(({ skillIds }) => skillIds?.includes(id));
  return { experiences, evidence, strength: evidence.length > 0 ? 'evidenced' : 'declared' };
}

/** As the CV orders them: what one can show others first. */
export const bestFirst = (skills: readonly SkillView[]): SkillView[] =>
  [...skills].sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || a.name.localeCompare(b.name));
