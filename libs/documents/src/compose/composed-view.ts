import type { ExperienceView, PortfolioView } from '#portfolio';

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
export type ComposedView = Omit<PortfolioView, 'experiences'> & { experiences?: ComposedExperience[] };
