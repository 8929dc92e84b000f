import { PICTURE_WORDS } from './picture-words.js';
import { axesOf } from './axes.js';
import { strong, styled } from './book-look.js';
import type { Part, Writing } from './chapter.js';
import type { GroundedGroup } from './grounds.js';
import { radarDrawing } from './radar-drawing.js';

/** All groups in one picture, and the same in words. Nothing where they are too few for a picture. */
export function wholePart(groups: readonly GroundedGroup[], { sheet, language, say, cv }: Writing): Part[] {
  const axes = axesOf(groups);
  if (axes.length === 0) return [];
  const words = PICTURE_WORDS[language];
  const level = (reached: keyof typeof cv.skillLevels) => cv.skillLevels[reached][1];
  return [
    {
      blocks: [
        styled('label', strong(say.ours(words.radar)), { before: 14 }),
        styled('about', say.ours(words.radarText)),
        radarDrawing(sheet, axes, words),
        ...axes.map(({ label, said, shown }, index) =>
          styled(
            'item',
            [
              ...strong(say.line(label)),
              { text: cv.colon + words.axis(level(said), shown === null ? null : level(shown)) },
            ],
            { before: index === 0 ? 10 : 1.5 },
          ),
        ),
      ],
    },
  ];
}
