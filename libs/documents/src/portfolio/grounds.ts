import type { Composition, DocumentPart, EvidenceView, ExperienceView, SkillView } from '#portfolio';
import type { ComposedView } from '../compose/composed-view.js';
import { partOf } from '../compose/parts.js';
import { standingOf } from '../compose/standing.js';
import { strengthOf, type Strength } from '../compose/strength.js';

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

/** Skills that stand together; without a label, those of no group. */
export interface GroundedGroup {
  label: string | null;
  mark: string;
  skills: GroundedSkill[];
}

export interface Grounds {
  experiences: GroundedExperience[];
  skills: GroundedSkill[];
  /** The same skills; none where the document shows them in one row. */
  groups: GroundedGroup[];
  annexes: Annex[];
}

/** What of a view is in the document, each thing tied to those that it stands on and that stand on it. */
export function groundsOf(view: ComposedView, { parts }: Pick<Composition, 'parts'>): Grounds {
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
  const places = experiences.map((each) => each.view);
  for (const skill of skills) {
    const evidence = skill.annexes.map((annex) => annex.view);
    skill.strength = strengthOf(standingOf(skill.view).confirmed, evidence, places);
  }
  return { experiences, skills, groups: groupsOf(view, skills), annexes };
}

function groupsOf({ skillGroups = [] }: ComposedView, skills: readonly GroundedSkill[]): GroundedGroup[] {
  const grounded = new Map(skills.map((skill) => [skill.view, skill]));
  return skillGroups
    .map(({ label, skills: views }, index): GroundedGroup => ({
      label,
      mark: `skills-group-${index + 1}`,
      skills: views.flatMap((view) => grounded.get(view) ?? []),
    }))
    .filter((group) => group.skills.length > 0);
}

function byId<T extends { view: { id: string } }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.view.id, item]));
}

function found<T>(items: ReadonlyMap<string, T>, ids: readonly string[] | undefined): T[] {
  return [...new Set(ids)].map((id) => items.get(id)).filter((item) => item !== undefined);
}
