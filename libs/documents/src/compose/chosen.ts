import { type Composition, type ContactView, type PortfolioView, type SkillView } from '#view';
import { newestFirst } from '../cv/chronology.js';
import type { ComposedView } from './composed-view.js';
import { partOf } from './parts.js';

/** The parts and items that the document shows, in its order; of what it does not show, not even a link stays. */
export function chosen(view: PortfolioView, composition: Composition): ComposedView {
  const { parts, photo: withPhoto } = composition;
  const { photo, profile, experiences, skills, languages, evidence } = view;
  const { contact, summary, ...names } = profile;
  const sort = <T extends Item>(items: readonly T[]) => inOrder(items, composition);
  const hasExperiences = parts.some((part) => part === 'experiences' || part === 'training' || part === 'interests');

  const shown: ComposedView = {
    ownerId: view.ownerId,
    profile: {
      ...names,
      summary: parts.includes('summary') ? summary : null,
      ...(contact && { contact: linesOf(contact, composition) }),
    },
    ...(photo && withPhoto && { photo }),
    ...(experiences &&
      hasExperiences && {
        experiences: sort(newestFirst(experiences.filter(({ kind }) => parts.includes(partOf(kind))))),
      }),
    ...(skills && parts.includes('skills') && { skills: sort(strongestFirst(skills)) }),
    ...(languages && parts.includes('languages') && { languages: sort(languages) }),
    ...(evidence && parts.includes('evidence') && { evidence: sort(evidence) }),
  };
  return withoutLooseEnds(shown);
}

interface Item {
  id: string;
}

/** Without what is left out; what the person put first comes first, the others as they come. */
function inOrder<T extends Item>(items: readonly T[], { leftOut, itemOrder }: Composition): T[] {
  const out = new Set(leftOut);
  const places = new Map<string, number>();
  for (const id of itemOrder) if (!places.has(id)) places.set(id, places.size);
  const placeOf = ({ id }: T) => places.get(id) ?? places.size;
  return items.filter(({ id }) => !out.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
}

function strongestFirst(skills: readonly SkillView[]): SkillView[] {
  return skills.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0));
}

/** The date of birth is no business of an employer (Code du travail, art. L1132-1), whatever the composition says. */
function linesOf({ drivingLicences, ...lines }: ContactView, { contactLines }: Composition): ContactView {
  const isWanted = (line: string) => line !== 'birthDate' && contactLines.some((wanted) => wanted === line);
  return {
    ...Object.fromEntries(Object.entries(lines).filter(([line]) => isWanted(line))),
    ...(drivingLicences && contactLines.includes('licences') && { drivingLicences: [...drivingLicences] }),
  };
}

function withoutLooseEnds(view: ComposedView): ComposedView {
  const { experiences, skills, evidence } = view;
  return {
    ...view,
    ...(skills && {
      skills: skills.map(({ experienceIds, ...skill }) => ({
        ...skill,
        ...(experienceIds && experiences && { experienceIds: shownOf(experienceIds, experiences) }),
      })),
    }),
    ...(evidence && {
      evidence: evidence.map(({ experienceIds, skillIds, ...each }) => ({
        ...each,
        ...(experienceIds && experiences && { experienceIds: shownOf(experienceIds, experiences) }),
        ...(skillIds && skills && { skillIds: shownOf(skillIds, skills) }),
      })),
    }),
  };
}

function shownOf(ids: readonly string[], shown: readonly Item[]): string[] {
  return ids.filter((id) => shown.some((each) => each.id === id));
}
