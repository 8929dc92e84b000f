import type { ExperienceView, PortfolioView } from '#portfolio';
import type { SkillGroup } from './skill-groups.js';

/** How long something lasted; `about` where only years are known. */
export interface Lasted {
  months: number;
  about: boolean;
}

export interface ComposedExperience extends ExperienceView {
  /** In place of its dates, which an anonymous document does not say. */
  lasted?: Lasted | null;
}

/** A portfolio as one document shows it: a view like any other, whose order is that of the pages. */
export type ComposedView = Omit<PortfolioView, 'experiences'> & {
  experiences?: ComposedExperience[];
  /** The same skills, where the document shows them in groups. */
  skillGroups?: SkillGroup[];
};
