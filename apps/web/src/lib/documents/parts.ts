import { m } from '../paraglide/messages.js';
import type { PortfolioView } from '../types.ts';

export interface Part {
  href: string;
  label: string;
  detail: string;
}

const counted = (count: number, words: (inputs: { count: number }) => string) =>
  count > 0 ? words({ count }) : m.portfolio_cv_none();

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
      detail: counted(experiences.length - trainings, m.portfolio_cv_count_experiences),
    },
    {
      href: '/parcours',
      label: m.portfolio_cv_trainings(),
      detail: counted(trainings, m.portfolio_cv_count_trainings),
    },
    {
      href: '/competences',
      label: m.portfolio_cv_skills(),
      detail: counted(skills.length, m.portfolio_cv_count_skills),
    },
    {
      href: '/profil#langues',
      label: m.portfolio_languages(),
      detail: counted(languages.length, m.portfolio_cv_count_languages),
    },
    {
      href: '/preuves',
      label: m.portfolio_cv_evidence(),
      detail: counted(evidence.length, m.portfolio_cv_count_evidence),
    },
  ];
}
