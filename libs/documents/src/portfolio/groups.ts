import type { Writing } from './chapter.js';
import type { GroundedGroup, GroundedSkill, Grounds } from './grounds.js';

export function titleOfGroup({ label }: GroundedGroup, { say, cv }: Writing): string {
  return label === null ? cv.otherSkills : say.line(label);
}

/** Skills in the order in which a book has them: group by group where it has groups. */
export function inRows({ skills, groups }: Pick<Grounds, 'skills' | 'groups'>): readonly GroundedSkill[] {
  return groups.length === 0 ? skills : groups.flatMap((group) => group.skills);
}

/** The title of each group by the row of its first skill, for a table of all of them in that order. */
export function titlesOver(groups: readonly GroundedGroup[], by: Writing): Map<number, string> {
  const titles = new Map<number, string>();
  let row = 0;
  for (const group of groups) {
    titles.set(row, titleOfGroup(group, by));
    row += group.skills.length;
  }
  return titles;
}
