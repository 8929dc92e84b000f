/**
 * Which sentences to show first, so that few have to be read. Of a competence's eight, a question shows two: the pair where the person's
 * other answers lie. Whoever does more, or less, asks for the next pair.
 */
import type { Levels } from './levels.ts';

/** The first of the framework's levels that people reach without help. */
const BEGIN_AT = 3;
const RECENT = 3;
export const PAIRS = 4;

/** Where the answers so far lie; the latest ones count twice. */
export function expectedLevel(said: readonly number[]): number {
  const weighed = [...said, ...said.slice(-RECENT)];
  if (weighed.length === 0) return BEGIN_AT;
  return weighed.reduce((sum, level) => sum + level, 0) / weighed.length;
}

/** The pair whose middle lies nearest: 1 and 2 are the first, 7 and 8 the fourth. */
export function nearestPair(level: number): number {
  return Math.min(PAIRS, Math.max(1, Math.round((level + 0.5) / 2)));
}

/** The pair that a question opens with: that of its answer, or where the answers before it lie. */
export function openingPair(code: string, codes: readonly string[], levels: Levels): number {
  const answered = levels[code];
  if (answered !== undefined) return nearestPair(answered);
  const before = codes.slice(0, codes.indexOf(code)).flatMap((each) => levels[each] ?? []);
  return nearestPair(expectedLevel(before));
}

/** The two levels of a pair. */
export const levelsIn = (pair: number): [number, number] => [2 * pair - 1, 2 * pair];

/** Where one goes on: after the last answer, or with what was passed before it; undefined when all is said. */
export function resumeAt(codes: readonly string[], levels: Levels): string | undefined {
  const last = codes.findLastIndex((code) => levels[code] !== undefined);
  return openAfter(codes, last, levels) ?? codes.find((code) => levels[code] === undefined);
}

/** The next question that has no answer yet; undefined when there is none from there on. */
export function openAfter(codes: readonly string[], index: number, levels: Levels): string | undefined {
  return codes.slice(index + 1).find((code) => levels[code] === undefined);
}
