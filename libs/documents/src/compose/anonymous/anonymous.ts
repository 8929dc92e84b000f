import type { LanguageView, SkillView } from '#portfolio';
import type { ComposedExperience, ComposedView } from '../composed-view.js';
import type { Identity } from './identity.js';
import { lastedOf } from './lasted.js';
import { maskIn, withoutYears } from './mask.js';

/**
 * Nothing that names, ages or places the person. What may stay is listed, field by field: whatever a view comes to hold later
 * stays out until someone thinks about it.
 */
export function anonymous(view: ComposedView, identity: Identity, today?: Date): ComposedView {
  const mask = maskIn(identity);
  const orNull = (text: string | null, hide = mask) => (text === null ? null : hide(text));

  /** The year of a diploma is as good as an age. */
  const hideIn = ({ kind }: ComposedExperience) =>
    kind === 'training' ? (text: string) => withoutYears(mask(text)) : mask;
  const experience = (each: ComposedExperience): ComposedExperience => ({
    id: each.id,
    kind: each.kind,
    title: hideIn(each)(each.title),
    organisation: null,
    place: null,
    startedOn: null,
    endedOn: null,
    ongoing: each.ongoing,
    description: orNull(each.description, hideIn(each)),
    results: orNull(each.results, hideIn(each)),
    lasted: each.lasted ?? lastedOf(each, today),
  });
  const skill = ({ id, name, details, level, experienceIds }: SkillView): SkillView => ({
    id,
    name: mask(name),
    details: orNull(details),
    level,
    // The names of places and of organisations, in the person's words.
    contexts: [],
    ...(experienceIds && { experienceIds }),
  });
  /** A mother tongue says where one comes from. */
  const language = ({ id, name, level }: LanguageView): LanguageView => ({
    id,
    name: mask(name),
    level: level === 'native' ? null : level,
  });

  const { profile, experiences, skills, languages } = view;
  return {
    ownerId: '',
    profile: { givenName: '', familyName: '', headline: orNull(profile.headline), summary: orNull(profile.summary) },
    ...(experiences && { experiences: experiences.map(experience) }),
    ...(skills && { skills: skills.map(skill) }),
    ...(languages && { languages: languages.map(language) }),
  };
}
