import { capitalised, folded } from '#common';
import type { SkillReference } from '#portfolio';
import type { ConceptGroup } from '#referentials';

/** Some skills under one name. */
export interface SkillGroup {
  code: string;
  label: string;
  skillIds: string[];
}

interface Referring {
  id: string;
  reference: SkillReference | null;
}

/**
 * The groups of imported references after ours, in the order in which the skills come; what has the same name is one group.
 * @param imported what each reference is of, if anything
 */
export function withImported(
  ours: readonly SkillGroup[],
  skills: readonly Referring[],
  imported: readonly ConceptGroup[],
): SkillGroup[] {
  const groups = new Map(ours.map((group) => [folded(group.label), group]));
  for (const { id, reference } of skills) {
    const found = imported.find(({ source, code }) => source === reference?.source && code === reference.code);
    if (!found) continue;
    const { code, label } = found.group;
    const known = groups.get(folded(label)) ?? { code, label: capitalised(label), skillIds: [] };
    groups.set(folded(label), { ...known, skillIds: [...known.skillIds, id] });
  }
  return [...groups.values()];
}
