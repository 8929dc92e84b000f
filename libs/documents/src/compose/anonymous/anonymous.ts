import type { LanguageView, SkillView } from '#portfolio';
import type { ComposedExperience, ComposedView } from '../composed-view.js';
import type { Identity } from './identity.js';
import { lastedOf } from './lasted.js';
import { maskIn } from './mask.js';
import { withoutAges } from './without-ages.js';

/**
 * Nothing that names, ages or places the person. What may stay is listed, field by field: whatever a view comes to hold later
 * stays out until someone thinks about it.
 */
export function anonymous(view: ComposedView, identity: Identity, today?: Date): ComposedView {
  const hide = hidingIn(identity);
  const orNull = (text: string | null) => (text === null ? null : hide(text));

  const experience = (each: ComposedExperience): ComposedExperience => ({
    id: each.id,
    kind: each.kind,
    title: hide(each.title),
    organisation: null,
    place: null,
    startedOn: null,
    endedOn: null,
    ongoing: each.ongoing,
    description: orNull(each.description),
    results: orNull(each.results),
    lasted: each.lasted ?? lastedOf(each, today),
  });
  const skill = ({ id, name, details, level, experienceIds }: SkillView): SkillView => ({
    id,
    name: hide(name),
    details: orNull(details),
    level,
    // The names of places and of organisations, in the person's words.
    contexts: [],
    ...(experienceIds && { experienceIds }),
  });
  /** A mother tongue says where one comes from. */
  const language = ({ id, name, level }: LanguageView): LanguageView => ({
    id,
    name: hide(name),
    level: level === 'native' ? null : level,
  });

  const { profile, experiences, skills, languages } = view;
  return {
    ownerId: '',
    profile: { givenName: '', familyName: '', headline: orNull(profile.headline), summary: orNull(profile.summary) },
    ...(experiences && { experiences: experiences.map(experience) }),
    ...(skills && { skills: skills.map(skill).filter(hasName) }),
    ...(languages && { languages: languages.map(language).filter(hasName) }),
  };
}

/** Hides in a text whatever names, places or ages the person, by what is known of them and by what words say. */
export function hidingIn(identity: Identity): (text: string) => string {
  const mask = maskIn(identity);
  return (text) => withoutAges(mask(text));
}

/** What said an age and nothing else says nothing now. */
function hasName({ name }: { name: string }): boolean {
  return name.trim() !== '';
}
