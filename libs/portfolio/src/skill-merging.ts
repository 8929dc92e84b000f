import { isDeepStrictEqual } from 'node:util';
import type { SaidLevel } from '#view';
import { linesOnce, MOST_LEVELS, type Skill } from './skill.entity.js';
import { requiredLine } from './written-text.js';

const FIELDS = ['name', 'details', 'level', 'contexts', 'reference', 'classifications', 'levels'] as const;
type Words = Pick<Skill, (typeof FIELDS)[number]>;

/** What hung on the one that went, and hangs on the one that stayed since. */
export interface MovedTies {
  /** Of the ties, those that the one that stayed did not have before. */
  experienceIds: string[];
  evidenceIds: string[];
  /** Confirmations belong to one of the two: these changed over, and those came back for them. */
  confirmationIds: string[];
  swappedIds: string[];
}

/** Kept by the skill that went to the bin, so that the two can be set apart again. */
export interface SkillMerging extends MovedTies {
  into: string;
  before: Words;
  after: Words;
}

const MOST_DETAILS = 2000;
const MOST_CONTEXTS = 20;
const MOST_CLASSIFICATIONS = 10;

/**
 * Makes `kept` say what the two said: under one name, with both histories of levels. The level is the one that was said last.
 * @returns what the words of `kept` were, and are
 */
export function mergeSkills(kept: Skill, other: Skill, name: string): Pick<SkillMerging, 'into' | 'before' | 'after'> {
  const before = wordsOf(kept);
  kept.name = requiredLine('name', name);
  kept.details = bothDetails(kept.details, other.details);
  kept.level = lastSaid(kept, other);
  kept.levels = bothLevels(kept.levels, other.levels);
  kept.contexts = linesOnce([...kept.contexts, ...other.contexts]).slice(0, MOST_CONTEXTS);
  kept.classifications = linesOnce([...kept.classifications, ...other.classifications]).slice(0, MOST_CLASSIFICATIONS);
  kept.reference ??= other.reference;
  return { into: kept.id, before, after: wordsOf(kept) };
}

/** Gives `kept` back the words that it had, where they are still those of the merging: what was written since stays. */
export function partSkills(kept: Skill, { before, after }: Pick<SkillMerging, 'before' | 'after'>): void {
  // Levels that were said since go on from those that were its own.
  const isContinued = isDeepStrictEqual(kept.levels.slice(0, after.levels.length), after.levels);
  const levels = isContinued ? [...before.levels, ...kept.levels.slice(after.levels.length)] : kept.levels;
  const unchanged = FIELDS.filter((field) => isDeepStrictEqual(kept[field], after[field]));
  Object.assign(kept, Object.fromEntries(unchanged.map((field) => [field, before[field]])), { levels });
}

function wordsOf(skill: Skill): Words {
  return Object.fromEntries(FIELDS.map((field) => [field, skill[field]])) as unknown as Words;
}

/** Both, the kept one's first. Where there is no room for both the other's stay with it, in the bin. */
function bothDetails(kept: string | null, other: string | null): string | null {
  if (kept === null || other === null || kept === other) return kept ?? other;
  const both = `${kept}\n\n${other}`;
  return [...both].length > MOST_DETAILS ? kept : both;
}

function lastSaid(kept: Skill, other: Skill): Skill['level'] {
  if (kept.level === null || other.level === null) return kept.level ?? other.level;
  const [mine, theirs] = [kept, other].map(({ levels }) => levels.at(-1)?.saidAt ?? '');
  return (theirs ?? '') > (mine ?? '') ? other.level : kept.level;
}

/** In the order of time; of one day, the last word; of one moment, the kept one's, as its level is. */
function bothLevels(kept: readonly SaidLevel[], other: readonly SaidLevel[]): SaidLevel[] {
  const said = [...other, ...kept].sort((a, b) => a.saidAt.localeCompare(b.saidAt));
  const all = said.filter(({ saidAt }, index) => said[index + 1]?.saidAt.slice(0, 10) !== saidAt.slice(0, 10));
  return all.length > MOST_LEVELS ? [...all.slice(0, 1), ...all.slice(1 - MOST_LEVELS)] : all;
}
