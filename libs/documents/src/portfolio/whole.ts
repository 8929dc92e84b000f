import type { Block } from '../pages/blocks.js';
import { axesOf, type Axis } from './axes.js';
import { strong, styled } from './book-look.js';
import type { Part, Writing } from './chapter.js';
import type { GroundedGroup } from './grounds.js';
import { PICTURE_WORDS } from './picture-words.js';
import { radarDrawing } from './radar-drawing.js';

/**
 * All groups in one picture, and the same in words; what opens the chapter stays with the picture. Nothing where there are too few groups
 * for one.
 */
export function wholeParts(opening: readonly Block[], groups: readonly GroundedGroup[], by: Writing): Part[] {
  const { sheet, language, say } = by;
  const axes = axesOf(groups);
  const [first, ...others] = axes.map((axis, index) => inWords(axis, index === 0 ? 10 : 1.5, by));
  if (first === undefined) return [];
  const words = PICTURE_WORDS[language];
  const picture = [
    styled('label', strong(say.ours(words.radar)), { before: 14 }),
    styled('about', say.ours(words.radarText)),
    radarDrawing(sheet, axes, words),
  ];
  return [{ blocks: [...opening, ...picture, first] }, ...others.map((item) => ({ blocks: [item] }))];
}

function inWords({ label, said, shown }: Axis, before: number, { language, say, cv }: Writing): Block {
  const level = (reached: Axis['said']) => cv.skillLevels[reached][1];
  const text = PICTURE_WORDS[language].axis(level(said), shown === null ? null : level(shown));
  return styled('item', [...strong(say.line(label)), { text: cv.colon + text }], { before });
}
