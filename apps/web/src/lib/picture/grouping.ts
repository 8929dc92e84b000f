/** A group of skills on screen; without a label, those that are of none. */
export interface Grouped<T> {
  key: string;
  label: string | null;
  skills: T[];
}

interface Grouping<T> {
  label: string;
  /** The skills of it, in whatever order. */
  has: (skill: T) => boolean;
}

interface Groupable {
  id: string;
  classifications?: readonly string[];
}

/** By the groups of the reference; those that are of none come last. Skills keep the order that they come in. */
export function byTheme<T extends Groupable>(skills: readonly T[], groups: readonly Grouping<T>[]): Grouped<T>[] {
  const grouped = groups.map((group): Grouped<T> => ({
    key: group.label,
    label: group.label,
    skills: skills.filter((skill) => group.has(skill)),
  }));
  return withTheOthers(skills, grouped);
}

/** By the person's own groupings, in the order of the alphabet; a skill that is in several stands in each. */
export function byClassification<T extends Groupable>(skills: readonly T[]): Grouped<T>[] {
  const grouped = classificationsOf(skills).map((label): Grouped<T> => ({
    key: label,
    label,
    skills: skills.filter(({ classifications }) => classifications?.includes(label)),
  }));
  return withTheOthers(skills, grouped);
}

/** All that the person has, in the order of the alphabet. */
export const classificationsOf = (skills: readonly Groupable[]): string[] =>
  [...new Set(skills.flatMap(({ classifications = [] }) => classifications))].sort((a, b) => a.localeCompare(b));

function withTheOthers<T extends Groupable>(skills: readonly T[], grouped: readonly Grouped<T>[]): Grouped<T>[] {
  const there = new Set(grouped.flatMap((group) => group.skills.map(({ id }) => id)));
  const others = skills.filter(({ id }) => !there.has(id));
  return [...grouped, { key: '', label: null, skills: others }].filter((group) => group.skills.length > 0);
}
