import { describe, expect, it } from '@jest/globals';
import { difficulties, levelHint, settings } from './level-hint.ts';

describe('the level that two questions hint at', () => {
  it.each([
    ['usual', 'known', 2],
    ['varied', 'known', 3],
    ['usual', 'pressing', 3],
    ['varied', 'pressing', 4],
    ['unforeseen', 'pressing', 4],
  ] as const)('of %s and %s is %d', (difficulty, setting, level) => {
    expect(levelHint(difficulty, setting)).toBe(level);
  });

  it('never falls when one of them rises', () => {
    for (const difficulty of difficulties)
      for (const setting of settings) {
        const harder = difficulties[difficulties.indexOf(difficulty) + 1] ?? difficulty;
        expect(levelHint(harder, setting)).toBeGreaterThanOrEqual(levelHint(difficulty, setting)!);
      }
  });

  it('needs both answers', () => {
    expect(levelHint('usual', null)).toBeNull();
    expect(levelHint(undefined, 'known')).toBeNull();
  });
});
