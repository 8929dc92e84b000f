import type { StrengthName } from '../skill/strength.ts';
import type { Grouped } from './grouping.ts';

/** One group on the radar: how far the person says to go there, and how far something else than their word shows it. */
export interface Axis {
  label: string;
  said: number;
  shown: number;
  count: number;
}

/** More names than that do not fit around a picture. */
export const MOST_AXES = 8;
/** Of two a radar is a line. */
export const FEWEST_AXES = 3;

interface Pictured {
  level: number | null;
  strength: StrengthName;
}

/**
 * The highest level that is said in each group, never a mean: a mean would be a mark. Groups of which no level is said are left
 * out, and of many those that hold most skills stay, in the order of the groups.
 */
export function axesOf(groups: readonly Grouped<Pictured>[]): Axis[] {
  const axes = groups
    .filter(({ label }) => label !== null)
    .map(({ label, skills }): Axis => ({
      label: label ?? '',
      said: highest(skills),
      shown: highest(skills.filter(({ strength }) => strength !== 'declared')),
      count: skills.length,
    }))
    .filter(({ said }) => said > 0);
  const kept = new Set([...axes].sort((a, b) => b.count - a.count).slice(0, MOST_AXES));
  return axes.filter((axis) => kept.has(axis));
}

const highest = (skills: readonly Pictured[]) => Math.max(0, ...skills.map(({ level }) => level ?? 0));
