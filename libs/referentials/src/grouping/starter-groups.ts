import { starterSet } from '../starter/index.js';
import type { StarterGroup } from '../starter/starter-set.js';

const groupCodes = new Map(starterSet.skills.map(({ code, group }) => [code, group]));

/** Things in the groups of the starter set, in its order and only those that hold something; what is of no group is left out. */
export function inStarterGroups<T>(
  things: readonly T[],
  codeOf: (thing: T) => string | null,
): { group: StarterGroup; things: T[] }[] {
  return starterSet.groups
    .map((group) => ({ group, things: things.filter((thing) => groupCodes.get(codeOf(thing) ?? '') === group.code) }))
    .filter((each) => each.things.length > 0);
}
