import type { SaidLevel, SkillLevel } from '#portfolio';
import { sayDate } from '../cv/periods.js';
import type { Block, Drawing } from '../pages/blocks.js';
import { circle, polyline } from '../pages/shapes.js';
import type { Sheet } from '../pages/sheet.js';
import { MIRABELLE, MIRABELLE_EDGE, strong, styled, TEAL } from './book-look.js';
import type { Writing } from './chapter.js';
import { PICTURE_WORDS } from './picture-words.js';

export interface Step {
  level: SkillLevel;
  /** `2026-06`: nobody learns by the day. */
  month: string;
}

/** A staircase of more is no picture any more: then the last ones are shown. */
const MOST_STEPS = 6;
const STAIR = { wide: 26, high: 7, edge: 5 };

/** How a level moved, oldest first. The same level said again is no step. */
export function stepsOf(levels: readonly Pick<SaidLevel, 'level' | 'saidAt'>[]): Step[] {
  return levels
    .filter(({ level }, index) => level !== levels[index - 1]?.level)
    .slice(-MOST_STEPS)
    .map(({ level, saidAt }) => ({ level, month: saidAt.slice(0, 7) }));
}

/** A little staircase, and the same in words. Nothing of a level that never moved. */
export function levelSteps(levels: readonly SaidLevel[] | undefined, { sheet, language, say, cv }: Writing): Block[] {
  const steps = stepsOf(levels ?? []);
  if (steps.length < 2) return [];
  const words = PICTURE_WORDS[language];
  const said = steps.map(({ level, month }) => `${cv.skillLevels[level][1]} (${sayDate(month, language)})`);
  return [
    staircase(sheet, steps, say.ours(words.stairsAlt(steps.length))),
    styled('text', [...strong(words.moved + cv.colon), { text: `${said.join(', ')}.` }], { before: 3 }),
  ];
}

function staircase({ left }: Sheet, steps: readonly Step[], alt: string): Drawing {
  const { wide, high, edge } = STAIR;
  const levels = steps.map(({ level }) => level);
  const highest = Math.max(...levels);
  const height = (highest - Math.min(...levels)) * high + 2 * edge;
  return {
    before: 6,
    height,
    draw: (top, { pdf, text }) => {
      const corners = steps.map(({ level }, index) => ({
        x: left + edge + index * wide,
        y: top + edge + (highest - level) * high,
      }));
      const path = corners.flatMap((corner, index) => {
        const before = corners[index - 1];
        return before ? [{ x: corner.x, y: before.y }, corner] : [corner];
      });
      const right = left + 2 * edge + (steps.length - 1) * wide;
      text.figure(alt, [left, top, right, top + height], () => {
        polyline(pdf, path, { color: TEAL, width: 1.5 });
        corners.forEach(({ x, y }, index) => {
          const isLast = index === corners.length - 1;
          const radius = isLast ? 4 : 2.8;
          circle(pdf, x, y, radius, { color: isLast ? MIRABELLE : '#ffffff' });
          circle(pdf, x, y, radius, { color: isLast ? MIRABELLE_EDGE : TEAL, stroke: isLast ? 1 : 1.4 });
        });
      });
    },
  };
}
