/** Where a radar's points, lines and words lie. The middle is 0, 0; the first axis points up, the others follow the clock. */

/** `said`: what the person says. `shown`: what stands on more than that. `before`: what they said another time. */
export type RadarLook = 'said' | 'shown' | 'before';

export interface RadarSeries {
  look: RadarLook;
  /** One an axis, from 0 to the number of steps; null where nothing is known. */
  values: (number | null)[];
}

export interface Point {
  x: number;
  y: number;
}

/** Of the outermost ring; all other measures are relative to it. */
export const RADIUS = 112;
const LABEL_AWAY = 16;
const LINE_HEIGHT = 19;
/** Of a label's letters, on average: its type is 16 high. */
const LETTER_WIDTH = 8.4;
const LETTER_RISE = 13;

const round = (value: number) => Math.round(value * 10) / 10 + 0;

export function pointAt(axis: number, axes: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** The corners of a ring, as `points` of a polygon. */
export function ringOf(axes: number, radius: number): string {
  return Array.from({ length: axes }, (_, axis) => pointAt(axis, axes, radius))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** The point of each value; null where there is none. */
export function pointsOf(values: readonly (number | null)[], steps: number): (Point | null)[] {
  return values.map((value, axis) =>
    value === null ? null : pointAt(axis, values.length, (RADIUS * Math.min(Math.max(value, 0), steps)) / steps),
  );
}

/** A path from value to value, open where nothing is known: what is not said is not drawn. */
export function lineOf(points: readonly (Point | null)[]): string {
  const known = points.filter((point) => point !== null);
  if (known.length === points.length) return `M${known.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  return points
    .map((point, axis) => {
      const next = points[(axis + 1) % points.length];
      return point && next ? `M${point.x} ${point.y}L${next.x} ${next.y}` : '';
    })
    .join('');
}

/** The ground under the values; it goes to the middle where nothing is known. */
export function groundOf(points: readonly (Point | null)[]): string {
  return points.map((point) => (point ? `${point.x},${point.y}` : '0,0')).join(' ');
}

export interface RadarLabel extends Point {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

export function labelsOf(names: readonly string[], longest: number): RadarLabel[] {
  return names.map((name, axis) => {
    const { x, y } = pointAt(axis, names.length, RADIUS + LABEL_AWAY);
    const lines = linesOf(name, longest);
    const anchor = Math.abs(x) < 12 ? 'middle' : x > 0 ? 'start' : 'end';
    // The words stand above the topmost axis, below the lowest, and level with those at the sides.
    const above = (lines.length - 1) * LINE_HEIGHT * ((1 - y / (RADIUS + LABEL_AWAY)) / 2);
    const fall = (LETTER_RISE * (1 + y / (RADIUS + LABEL_AWAY))) / 2;
    return { x, y: round(y - above + fall), lines, anchor };
  });
}

/** Words in lines that are no longer than they need be. */
export function linesOf(name: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && joined.length <= longest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The smallest `viewBox` that holds the picture and its words, with the middle in its middle. */
export function boxOf(labels: readonly RadarLabel[]): string {
  let [width, top, bottom] = [RADIUS, -RADIUS, RADIUS];
  for (const { x, y, lines, anchor } of labels) {
    const long = Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH;
    width = Math.max(width, Math.abs(x) + (anchor === 'middle' ? long / 2 : long));
    top = Math.min(top, y - LETTER_RISE);
    bottom = Math.max(bottom, y + (lines.length - 1) * LINE_HEIGHT + 5);
  }
  return [-width, top - 4, 2 * width, bottom - top + 8].map((value) => Math.round(value)).join(' ');
}

export const RADAR_LINE_HEIGHT = LINE_HEIGHT;
