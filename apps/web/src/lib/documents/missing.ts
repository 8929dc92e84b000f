import { m } from '../paraglide/messages.js';
import type { PortfolioView } from '../types.ts';

export interface Missing {
  href: string;
  label: string;
}

/** What a CV could still say, where to write it; what the eye looks for first comes first. */
export function missingIn({ profile, experiences, skills, languages }: PortfolioView): Missing[] {
  const contact = profile.contact;
  return [
    !profile.headline && { href: '/profil#field-headline', label: m.portfolio_cv_add_headline() },
    !experiences?.length && { href: '/raconter', label: m.portfolio_cv_add_experience() },
    !contact?.phone && !contact?.email && { href: '/profil#joindre', label: m.portfolio_cv_add_contact() },
    !contact?.commune && { href: '/profil#field-commune', label: m.portfolio_cv_add_commune() },
    !skills?.length && { href: '/competences/nouvelle', label: m.portfolio_cv_add_skill() },
    !profile.summary && { href: '/profil#field-summary', label: m.portfolio_cv_add_summary() },
    !languages?.length && { href: '/profil#langues', label: m.portfolio_cv_add_language() },
  ].filter((one) => one !== false);
}
