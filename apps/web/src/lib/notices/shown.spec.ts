import { describe, expect, it } from '@jest/globals';
import { shownOf } from './shown.ts';

const thirty = Array.from({ length: 30 }, (_, index) => index);

describe('the notices that are shown', () => {
  it.each([
    ['the newest three, when nothing is new', 0, 3],
    ['three, when fewer are new', 2, 3],
    ['all that are new: they are noted as seen', 7, 7],
    ['all there are', 30, 30],
  ])('are %s', (_, unseen, shown) => {
    expect(shownOf(thirty, unseen)).toEqual(thirty.slice(0, shown));
  });

  it('are what there is, when it is less', () => {
    expect(shownOf([1], 0)).toEqual([1]);
  });
});
