import { api, bodyOf } from '../api.ts';
import { byTheme, type Grouped } from '../picture/grouping.ts';
import type { ReadSkill } from '../types.ts';

const codeOf = ({ reference }: Pick<ReadSkill, 'reference'>) =>
  reference?.source === 'starter' ? reference.code : undefined;

/** All in one, until the groups are known, and when they cannot be. */
export const ungrouped = (skills: ReadSkill[]): Grouped<ReadSkill>[] =>
  skills.length > 0 ? [{ key: '', label: null, skills }] : [];

/** Skills as a reader sees them, in the groups of the reference. The codes are asked about, never whose they are. */
export async function inGroups(skills: ReadSkill[]): Promise<Grouped<ReadSkill>[]> {
  const codes = [...new Set(skills.map(codeOf).filter((code) => code !== undefined))].sort();
  if (codes.length === 0) return ungrouped(skills);
  const groups = bodyOf(await api().POST('/counsellor/skill-groups', { body: { codes } }));
  return byTheme(
    skills,
    groups.map((group) => ({ label: group.label, has: (skill) => group.codes.includes(codeOf(skill) ?? '') })),
  );
}
