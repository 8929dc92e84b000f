import type { StarterField, StarterSkill } from '../starter/starter-set.js';

export interface NearbyOccupation {
  occupation: StarterField;
  /** Its core skills that the person has, then those that they would still have to learn; both in the order of its activities. */
  have: StarterSkill[];
  learn: StarterSkill[];
}

interface Known {
  fields: readonly StarterField[];
  skills: readonly StarterSkill[];
}

/** Of fewer skills in common nobody would say that a job is near. */
const FEWEST_SHARED = 2;

/**
 * The occupations that share the most core skills with what a person has; ways of being count after what one can do, and of two
 * that share as many the one comes first that asks for less beyond. Nothing is weighed and nobody measured: the rule is told in docs/nearby-jobs.md.
 * @param have codes of skills
 */
export function nearbyOccupations(
  { fields, skills }: Known,
  have: ReadonlySet<string>,
  most: number,
): NearbyOccupation[] {
  const byCode = new Map(skills.map((skill) => [skill.code, skill]));
  return fields
    .filter(({ kind }) => kind === 'occupation')
    .map((occupation): NearbyOccupation => {
      const core = coreSkills(occupation)
        .map((code) => byCode.get(code))
        .filter((skill) => skill !== undefined);
      return {
        occupation,
        have: core.filter(({ code }) => have.has(code)),
        learn: core.filter(({ code }) => !have.has(code)),
      };
    })
    .filter(isNear)
    .sort(
      (a, b) =>
        telling(b.have).length - telling(a.have).length ||
        b.have.length - a.have.length ||
        a.learn.length - b.learn.length,
    )
    .slice(0, most);
}

/** Of each activity, the skill that it shows best; each once. */
export function coreSkills({ activities }: StarterField): string[] {
  return [...new Set(activities.map(({ skills: [core] }) => core))];
}

function isNear({ have }: NearbyOccupation): boolean {
  return have.length >= FEWEST_SHARED && telling(have).length > 0;
}

/** A way of being goes with any job: by it alone none is near, and what one can do and knows comes before it. */
function telling(skills: readonly StarterSkill[]): StarterSkill[] {
  return skills.filter(({ kind }) => kind !== 'attitude');
}
