import { m } from '../paraglide/messages.js';
import { pairOf } from './levels.ts';

const pairs = [m.digital_pair_1, m.digital_pair_2, m.digital_pair_3, m.digital_pair_4];

export const pairName = (pair: number) => pairs[pair - 1]?.() ?? '';

/** `4, intermédiaire`, `pas encore`, or that it was not said. */
export function levelWords(level: number | null | undefined): string {
  if (level === null || level === undefined) return m.digital_level_unsaid();
  const pair = pairOf(level);
  return pair === null ? m.digital_level_none() : m.digital_level_words({ level, pair: pairName(pair) });
}
