import { m } from '../paraglide/messages.js';
import type { PortfolioView } from '../types.ts';

export interface Part {
  href: string;
  label: string;
  detail: string;
}

/** What the CV shows, part by part, in its order. */
export function partsOf({
  profile,
  experiences = [],
  skills = [],
  languages = [],
  evidence = [],
}: PortfolioView): Part[] {
  const trainings = experiences.filter(({ kind }) => kind === 'training').length;
  return [
    { href: '/profil', label: m.portfolio_cv_identity(), detail: profile.headline ?? m.portfolio_cv_no_headline() },
    {
      href: '/parcours',
      label: m.portfolio_cv_experiences(),
      detail: m.portfolio_cv_count_experiences({ count: experiences.length - trainings }),
    },
    {
      href: '/parcours',
      label: m.portfolio_cv_trainings(),
      detail: m.portfolio_cv_count_trainings({ count: trainings }),
    },
    {
      href: '/competences',
      label: m.portfolio_cv_skills(),
      detail: m.portfolio_cv_count_skills({ count: skills.length }),
    },
    {
      href: '/profil#langues',
      label: m.portfolio_languages(),
      detail: m.portfolio_cv_count_languages({ count: languages.length }),
    },
    {
      href: '/preuves',
      label: m.portfolio_cv_evidence(),
      detail: m.portfolio_cv_count_evidence({ count: evidence.length }),
    },
  ];
}
