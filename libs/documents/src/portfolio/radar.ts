/** Where a radar's corners and names lie, in points. The middle is 0, 0; the first axis points up, the others follow the clock. */

export interface Point {
  x: number;
  y: number;
}

/** A name as wide and as high as it is set. */
export interface Size {
  width: number;
  height: number;
}

export interface Box extends Point, Size {}

/** Of the outermost ring. */
export const RADIUS = 80;
/** Between it and a name. */
const AWAY = 10;
/** A name is broken into lines no wider: so the picture is never wider than a page. */
export const WIDEST_NAME = 118;
/** So near to the upright axis a name stands over or under its corner, not beside it. */
const UPRIGHT = 1;

export function pointAt(axis: number, axes: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

export function ringOf(axes: number, radius: number): Point[] {
  return Array.from({ length: axes }, (_, axis) => pointAt(axis, axes, radius));
}

/** The corners of what is said of each axis, in so many steps from the middle to the outermost ring. */
export function cornersOf(values: readonly number[], steps: number): Point[] {
  return values.map((value, axis) => pointAt(axis, values.length, (RADIUS * value) / steps));
}

/** Beside its corner, away from the middle: above the topmost, beneath the lowest, level with those at the sides. */
export function placeOfName(axis: number, axes: number, { width, height }: Size): Box {
  const { x, y } = pointAt(axis, axes, RADIUS + AWAY);
  const left = Math.abs(x) < UPRIGHT ? x - width / 2 : x > 0 ? x : x - width;
  const above = (1 - y / (RADIUS + AWAY)) / 2;
  return { x: left, y: y - height * above, width, height };
}
