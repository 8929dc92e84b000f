import type { Difficulty, LevelSetting, SkillLevel } from '../types.ts';

export const difficulties: Difficulty[] = ['usual', 'varied', 'unforeseen'];
export const settings: LevelSetting[] = ['known', 'several', 'pressing'];

/**
 * What the two questions often mean: who copes with what is new, or in a hurry, does it without help; with both, can show it. Only a hint:
 * the person says their level.
 */
export function levelHint(difficulty?: Difficulty | null, setting?: LevelSetting | null): SkillLevel | null {
  if (!difficulty || !setting) return null;
  const reach = difficulties.indexOf(difficulty) + settings.indexOf(setting);
  if (reach === 0) return 2;
  return reach < 3 ? 3 : 4;
}
