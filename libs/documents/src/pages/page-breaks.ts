import type { Drawing } from './blocks.js';
import type { Line } from '../text/paragraph.js';
import type { Box } from './paragraph-box.js';

/** At least so many lines of a paragraph on each side of a page break. */
const FEWEST_LINES = 2;

/** The room without which a paragraph goes to the next page: what leads takes the beginning of what follows along. */
export function leastHeight(boxes: readonly (Box | Drawing)[], index: number): number {
  const box = boxes[index];
  if (box === undefined) return 0;
  if ('draw' in box) return box.before + box.height;
  const { before, leads, lineHeight } = box.paragraph;
  if (leads) return before + box.height + leastHeight(boxes, index + 1);
  return before + lineHeight * Math.min(FEWEST_LINES + 1, box.laid.lines.length);
}

/** How many of the lines go before the page break, so that none is alone on either side, and no word is on two pages. */
export function linesBefore(lines: readonly Pick<Line, 'isBroken'>[], room: number): number {
  if (room >= lines.length) return lines.length;
  const left = Math.min(room, lines.length - FEWEST_LINES);
  const most = left >= FEWEST_LINES ? left : Math.max(1, room);
  let whole = most;
  while (whole > FEWEST_LINES && lines[whole - 1]?.isBroken) whole--;
  return lines[whole - 1]?.isBroken ? most : whole;
}
