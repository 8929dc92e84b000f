import { describe, expect, it } from '@jest/globals';
import { dragged, middle, partOf } from './framing.ts';

describe('what of a picture a framing shows', () => {
  it.each([
    ['all of a portrait', { width: 800, height: 1000 }, middle, { left: 0, top: 0, width: 800, height: 1000 }],
    [
      'the middle of a wide one',
      { width: 2000, height: 1000 },
      middle,
      { left: 600, top: 0, width: 800, height: 1000 },
    ],
    [
      'the top of a high one',
      { width: 800, height: 2000 },
      { ...middle, y: 0 },
      { left: 0, top: 0, width: 800, height: 1000 },
    ],
    [
      'a quarter when nearer',
      { width: 800, height: 1000 },
      { ...middle, zoom: 2 },
      { left: 200, top: 250, width: 400, height: 500 },
    ],
  ])('is %s', (_, picture, framing, part) => {
    expect(partOf(picture, framing)).toEqual(part);
  });

  it('follows the finger, and stops at the edge', () => {
    const picture = { width: 1600, height: 1000 };

    expect(dragged(picture, middle, { x: 0.25, y: 0.5 })).toEqual({ x: 0.25, y: 0.5, zoom: 1 });
    expect(dragged(picture, middle, { x: 9, y: 0 }).x).toBe(0);
    expect(dragged(picture, middle, { x: -9, y: 0 }).x).toBe(1);
  });
});
