import { folded } from '#common';
import { starterSet } from '../starter/index.js';
import type { StarterSkill } from '../starter/starter-set.js';

const byCode = new Map(starterSet.skills.map((skill) => [skill.code, skill]));
const byLabel = new Map(
  starterSet.skills.flatMap(({ code, label }) => [
    [folded(label.fr), code] as const,
    [folded(label.en), code] as const,
  ]),
);

interface Said {
  name: string;
  reference: { source: string; code: string } | null;
}

/** The starter skill that a skill is: chosen from there, or said in its very words. Null when it is none. */
export function starterSkillOf({ name, reference }: Said): string | null {
  if (reference?.source === 'starter' && byCode.has(reference.code)) return reference.code;
  return byLabel.get(folded(name)) ?? null;
}

/** The skill that an activity of the set names. */
export function starterSkill(code: string): StarterSkill {
  const found = byCode.get(code);
  if (!found) throw new Error(`${code} is no skill of the starter set`);
  return found;
}
