import type { FirstAnswers } from '../first-run/answers.ts';
import { m } from '../paraglide/messages.js';
import type { Grant, PortfolioView, Session } from '../types.ts';

export interface Suggestion {
  id: string;
  title: string;
  text: string;
  label: string;
  /** Where it leads; without it the label sends the e-mail of verification again. */
  href?: string;
}

interface State {
  portfolio: PortfolioView;
  grants: Grant[];
  session: Session;
  answers: FirstAnswers;
}

/** What one could do next, the most useful first; never empty. */
export function suggestionsFor({ portfolio, grants, session, answers }: State): Suggestion[] {
  const { profile, experiences = [], skills = [], evidence = [] } = portfolio;
  const share = grants.every(({ status }) => status !== 'active') && toShare();
  const [first] = experiences;
  const unsaid = experiences.find(({ description }) => !description);
  const found = [
    experiences.length === 0 && (answers.start === 'file' ? toImport() : toTell()),
    experiences.length === 0 && (answers.start === 'file' ? toTell() : toImport()),
    // Who comes with someone's help has something to show first, and someone to show it to.
    answers.helper === 'structure' && experiences.length > 0 && share,
    first && skills.length === 0 && toSkills(first),
    (!profile.contact?.phone || !profile.contact.commune) && toProfile(),
    !session.emailVerified && toVerify(session.email),
    experiences.length > 0 && share,
    unsaid && toTellMore(unsaid),
    skills.length > 0 && evidence.length === 0 && toEvidence(),
    experiences.length > 0 && toCv(),
  ].filter((one): one is Suggestion => Boolean(one));
  return found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
}

const toTell = (): Suggestion => ({
  id: 'tell',
  title: m.journey_home_tell(),
  text: m.journey_home_tell_text(),
  label: m.journey_path_tell(),
  href: '/raconter',
});
const toImport = (): Suggestion => ({
  id: 'import',
  title: m.journey_home_import(),
  text: m.journey_home_import_text(),
  label: m.journey_home_import_go(),
  href: '/import',
});
const toSkills = ({ id, title }: { id: string; title: string }): Suggestion => ({
  id: 'skills',
  title: m.journey_home_skills({ title }),
  text: m.journey_home_skills_text(),
  label: m.finding_title(),
  href: `/parcours/${id}/competences`,
});
const toProfile = (): Suggestion => ({
  id: 'profile',
  title: m.journey_home_profile(),
  text: m.journey_home_profile_text(),
  label: m.journey_home_profile_go(),
  href: '/profil',
});
const toVerify = (email: string): Suggestion => ({
  id: 'verify',
  title: m.journey_home_verify(),
  text: m.journey_home_verify_text({ email }),
  label: m.journey_home_verify_go(),
});
const toShare = (): Suggestion => ({
  id: 'share',
  title: m.journey_home_share(),
  text: m.journey_home_share_text(),
  label: m.journey_home_share_go(),
  href: '/partages/nouveau',
});
const toTellMore = ({ id, title }: { id: string; title: string }): Suggestion => ({
  id: 'more',
  title: m.journey_home_more({ title }),
  text: m.journey_home_more_text(),
  label: m.journey_home_more_go(),
  href: `/raconter?etape=journee&experience=${id}`,
});
const toEvidence = (): Suggestion => ({
  id: 'evidence',
  title: m.journey_home_evidence(),
  text: m.journey_home_evidence_text(),
  label: m.journey_home_evidence_go(),
  href: '/preuves/nouvelle',
});
const toCv = (): Suggestion => ({
  id: 'cv',
  title: m.journey_home_cv(),
  text: m.journey_home_cv_text(),
  label: m.journey_tell_next_cv(),
  href: '/documents',
});
