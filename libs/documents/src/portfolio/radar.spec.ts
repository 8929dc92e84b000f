import { sheetOf } from '../pages/sheet.js';
import { PAPERS } from '#portfolio';
import { BOOK_MARGINS } from './book-look.js';
import { cornersOf, placeOfName, pointAt, RADIUS, ringOf, WIDEST_NAME, type Box, type Point } from './radar.js';

const near = (point: Point) => ({ x: Math.round(point.x), y: Math.round(point.y) });

/** Points along the outermost ring, corners and edges. */
function edgeOf(axes: number): Point[] {
  const ring = ringOf(axes, RADIUS);
  return ring.flatMap((from, axis) => {
    const to = ring[(axis + 1) % axes] as Point;
    return Array.from({ length: 40 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 40,
      y: from.y + ((to.y - from.y) * step) / 40,
    }));
  });
}
const holds = ({ x, y, width, height }: Box, point: Point) =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a radar on paper', () => {
  it('begins at the top and follows the clock', () => {
    expect([0, 1, 2, 3].map((axis) => near(pointAt(axis, 4, 10)))).toEqual([
      { x: 0, y: -10 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
      { x: -10, y: 0 },
    ]);
  });

  it('has nothing at the middle, and all steps at the edge', () => {
    const [none, half, all] = cornersOf([0, 2, 4], 4);

    expect(Math.hypot(none!.x, none!.y)).toBe(0);
    expect(Math.hypot(half!.x, half!.y)).toBeCloseTo(RADIUS / 2);
    expect(Math.hypot(all!.x, all!.y)).toBeCloseTo(RADIUS);
  });

  describe.each([3, 4, 5, 6, 7, 8])('with %i names', (axes) => {
    it.each([
      ['of one line', { width: WIDEST_NAME, height: 12 }],
      ['of two', { width: WIDEST_NAME, height: 24 }],
      ['of five', { width: WIDEST_NAME, height: 60 }],
      ['of a letter', { width: 6, height: 12 }],
    ])('%s, has them beside the picture and beside each other, and on the page', (_, size) => {
      const names = Array.from({ length: axes }, (_, axis) => placeOfName(axis, axes, size));

      names.forEach((name, index) => {
        expect(edgeOf(axes).filter((point) => holds(name, point))).toEqual([]);
        expect(holds(name, { x: 0, y: 0 })).toBe(false);
        for (const other of names.slice(index + 1)) expect(overlap(name, other)).toBe(false);
        for (const paper of PAPERS) {
          const { left, right } = sheetOf(paper, BOOK_MARGINS);
          expect(Math.max(-name.x, name.x + name.width)).toBeLessThanOrEqual((right - left) / 2);
        }
      });
    });
  });
});
