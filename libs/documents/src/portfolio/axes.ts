import type { SkillLevel } from '#portfolio';
import type { GroundedGroup, GroundedSkill } from './grounds.js';

/** A group on the radar: how far the person says to go there, and how far something else than their word shows it. */
export interface Axis {
  label: string;
  said: SkillLevel;
  shown: SkillLevel | null;
}

/** Of two a radar is a line; more names than eight do not fit around it. */
const FEWEST_AXES = 3;
const MOST_AXES = 8;

/**
 * The highest level that is said in each group, never a mean: a mean would be a mark. Groups of which no level is said are left out,
 * and of many those that hold most skills stay, in their order. None where there are too few for a picture.
 */
export function axesOf(groups: readonly GroundedGroup[]): Axis[] {
  const axes = groups.flatMap(({ label, skills }) => {
    const said = highest(skills);
    if (label === null || said === null) return [];
    const shown = highest(skills.filter(({ strength }) => strength !== 'declared'));
    return [{ axis: { label, said, shown }, count: skills.length }];
  });
  if (axes.length < FEWEST_AXES) return [];
  const kept = new Set([...axes].sort((a, b) => b.count - a.count).slice(0, MOST_AXES));
  return axes.filter((each) => kept.has(each)).map(({ axis }) => axis);
}

function highest(skills: readonly GroundedSkill[]): SkillLevel | null {
  return skills.reduce<SkillLevel | null>(
    (most, { view: { level } }) => ((level ?? 0) > (most ?? 0) ? level : most),
    null,
  );
}
