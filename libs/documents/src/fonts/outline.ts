import type { Font } from 'fontkit';
import type { Part } from './cells.js';

/** How TrueType and PDF call the parts of a path. */
const OPERATORS: Record<string, string> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' };

/** The drawing of some glyphs as one path. */
export function outlineOf(font: Font, parts: readonly Part[]): string {
  return parts.map((part) => pathOf(font, part)).join('\n');
}

function pathOf(font: Font, { glyph, dx, dy }: Part): string {
  const moved = (args: readonly number[]) =>
    args.map((value, index) => Math.round(value + (index % 2 === 0 ? dx : dy)));
  let [x, y] = [0, 0];
  return font
    .getGlyph(glyph)
    .path.commands.map(({ command, args }) => {
      const curve = command === 'quadraticCurveTo' ? cubic([x, y], args) : args;
      [x = 0, y = 0] = args.length < 2 ? [x, y] : args.slice(-2);
      return [...moved(curve), OPERATORS[command] ?? 'c'].join(' ');
    })
    .join(' ');
}

/** PDF knows curves of four points only. */
function cubic([x, y]: [number, number], [controlX = 0, controlY = 0, toX = 0, toY = 0]: readonly number[]): number[] {
  const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [towards(x, controlX), towards(y, controlY), towards(toX, controlX), towards(toY, controlY), toX, toY];
}
