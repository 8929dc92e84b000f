/** The arithmetic of levels: what a person says of a competence, of an area, and what has moved since another time. */
import type { DigitalArea, DigitalCheck, DigitalCompetence } from '../types.ts';

/** By competence; what was passed is absent. 0 is "not yet", 1 to 8 are the framework's levels. */
export type Levels = Readonly<Record<string, number>>;

export const MOST_LEVEL = 8;

export const levelsOf = (check: Pick<DigitalCheck, 'answers'>): Levels =>
  Object.fromEntries(check.answers.map(({ competence, level }) => [competence, level]));

/** 1 to 4: levels go by two. Null for "not yet" and for what was not said. */
export const pairOf = (level: number | null | undefined): number | null => (level ? Math.ceil(level / 2) : null);

/**
 * The level that is reached in at least half of an area's competences, of those that were answered; null when none was. No average:
 * a level is a sentence that is true, and between two sentences there is none.
 */
export function levelOfArea({ competences }: Pick<DigitalArea, 'competences'>, levels: Levels): number | null {
  const said = competences.flatMap(({ code }) => levels[code] ?? []).sort((a, b) => b - a);
  return said[Math.ceil(said.length / 2) - 1] ?? null;
}

/** What one can say of oneself at this level; nothing for "not yet". */
export const statementAt = ({ statements }: Pick<DigitalCompetence, 'statements'>, level: number): string | undefined =>
  statements[level - 1];

/** What one could say after the next step; nothing above the eighth. */
export const nextStatement = (competence: Pick<DigitalCompetence, 'statements'>, level: number): string | undefined =>
  competence.statements[level];

/** The level of a skill that goes with one of the framework: with help, without help, and what can be shown to others. */
export function skillLevelOf(level: number): 2 | 3 | 4 | null {
  const pair = pairOf(level);
  if (pair === null) return null;
  return pair === 1 ? 2 : pair === 2 ? 3 : 4;
}

export interface Moved {
  competence: DigitalCompetence;
  from: number;
  to: number;
}

/** The competences that have gone up between two times; what was not answered both times has not moved. */
export function movedUp(areas: readonly DigitalArea[], now: Levels, before: Levels): Moved[] {
  return areas
    .flatMap((area) => area.competences)
    .flatMap((competence) => {
      const [from, to] = [before[competence.code], now[competence.code]];
      return from !== undefined && to !== undefined && to > from ? [{ competence, from, to }] : [];
    });
}
