import { describe, expect, it } from '@jest/globals';
import { boxOf, groundOf, labelsOf, lineOf, linesOf, pointAt, pointsOf, RADIUS, ringOf } from './radar.ts';

describe('a radar', () => {
  it('begins at the top and follows the clock', () => {
    expect([0, 1, 2, 3].map((axis) => pointAt(axis, 4, 10))).toEqual([
      { x: 0, y: -10 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
      { x: -10, y: 0 },
    ]);
    expect(ringOf(4, 10)).toBe('0,-10 10,0 0,10 -10,0');
  });

  it.each([
    ['nothing at the middle', 0, 0],
    ['half of the steps half way', 4, RADIUS / 2],
    ['all of them at the edge', 8, RADIUS],
    ['more than there are at the edge too', 9, RADIUS],
    ['less than nothing at the middle', -1, 0],
  ])('has %s', (_, value, away) => {
    expect(pointsOf([value, null, null], 8)[0]).toEqual({ x: 0, y: 0 - away });
  });

  it('has no point where nothing is known', () => {
    expect(pointsOf([1, null, 2], 8)[1]).toBeNull();
  });

  it('closes its line when all is known, and leaves it open where something is not', () => {
    const [a, b, c, d] = [0, 1, 2, 3].map((axis) => pointAt(axis, 4, 10));

    expect(lineOf([a!, b!, c!, d!])).toBe('M0 -10L10 0L0 10L-10 0Z');
    expect(lineOf([a!, b!, null, d!])).toBe('M0 -10L10 0M-10 0L0 -10');
    expect(lineOf([a!, null, c!, null])).toBe('');
    expect(lineOf([null, null, null])).toBe('');
    expect(groundOf([a!, b!, null, d!])).toBe('0,-10 10,0 0,0 -10,0');
  });

  it('breaks names between words, never within one', () => {
    expect(linesOf('Communication et collaboration', 16)).toEqual(['Communication et', 'collaboration']);
    expect(linesOf('Communication et collaboration', 5)).toEqual(['Communication', 'et', 'collaboration']);
    expect(linesOf('1.1', 15)).toEqual(['1.1']);
  });

  it('puts names on the side where their axis is', () => {
    const anchors = labelsOf(['haut', 'droite', 'bas', 'gauche'], 15).map(({ anchor }) => anchor);

    expect(anchors).toEqual(['middle', 'start', 'middle', 'end']);
  });

  it('takes the room that its names need, evenly to both sides', () => {
    const [left, top, width, height] = boxOf(labelsOf(['a', 'un nom plutôt long', 'c', 'd'], 30))
      .split(' ')
      .map(Number);

    expect(width).toBe(-2 * left!);
    expect(width).toBeGreaterThan(2 * (RADIUS + 100));
    expect(top).toBeLessThan(-RADIUS - 10);
    expect(top! + height!).toBeGreaterThan(RADIUS + 10);
  });
});
