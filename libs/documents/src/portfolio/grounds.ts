import type { Composition, DocumentPart, EvidenceView, ExperienceView, PortfolioView, SkillView } from '#portfolio';
import { partOf } from '../compose/parts.js';
import { standingOf } from '../compose/standing.js';

/** Declared by the person, shown by evidence, confirmed by somebody: said openly, never added up. */
export type Strength = 'declared' | 'evidenced' | 'confirmed';

export interface GroundedExperience {
  view: ExperienceView;
  part: 'experiences' | 'training' | 'interests';
  mark: string;
  skills: GroundedSkill[];
  annexes: Annex[];
}

export interface GroundedSkill {
  view: SkillView;
  mark: string;
  strength: Strength;
  experiences: GroundedExperience[];
  annexes: Annex[];
}

/** A piece of evidence, with the number that others refer to it by. */
export interface Annex {
  view: EvidenceView;
  number: number;
  mark: string;
  skills: GroundedSkill[];
  experiences: GroundedExperience[];
}

export interface Grounds {
  experiences: GroundedExperience[];
  skills: GroundedSkill[];
  annexes: Annex[];
}

/** What of a view is in the document, each thing tied to those that it stands on and that stand on it. */
export function groundsOf(view: PortfolioView, { parts }: Pick<Composition, 'parts'>): Grounds {
  const has = (part: DocumentPart) => parts.includes(part);
  const experiences = (view.experiences ?? [])
    .map((each, index) => ({ view: each, part: partOf(each.kind), mark: `experience-${index + 1}` }))
    .filter(({ part }) => has(part))
    .map((each): GroundedExperience => ({ ...each, skills: [], annexes: [] }));
  const skills = (has('skills') ? (view.skills ?? []) : []).map((each, index): GroundedSkill => ({
    view: each,
    mark: `skill-${index + 1}`,
    strength: 'declared',
    experiences: [],
    annexes: [],
  }));
  const annexes = (has('evidence') ? (view.evidence ?? []) : []).map((each, index): Annex => ({
    view: each,
    number: index + 1,
    mark: `annex-${index + 1}`,
    skills: [],
    experiences: [],
  }));
  const [experienceById, skillById] = [byId(experiences), byId(skills)];
  for (const skill of skills) {
    for (const experience of found(experienceById, skill.view.experienceIds)) {
      skill.experiences.push(experience);
      experience.skills.push(skill);
    }
  }
  for (const annex of annexes) {
    for (const skill of found(skillById, annex.view.skillIds)) {
      annex.skills.push(skill);
      skill.annexes.push(annex);
    }
    for (const experience of found(experienceById, annex.view.experienceIds)) {
      annex.experiences.push(experience);
      experience.annexes.push(annex);
    }
  }
  for (const skill of skills) skill.strength = strengthOf(skill);
  return { experiences, skills, annexes };
}

function strengthOf({ view, annexes }: GroundedSkill): Strength {
  if (standingOf(view).confirmed.length > 0) return 'confirmed';
  return annexes.length > 0 ? 'evidenced' : 'declared';
}

function byId<T extends { view: { id: string } }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.view.id, item]));
}

function found<T>(items: ReadonlyMap<string, T>, ids: readonly string[] | undefined): T[] {
  return [...new Set(ids)].map((id) => items.get(id)).filter((item) => item !== undefined);
}
