import { said } from '../../fixtures/grouped-life.js';
import { stepsOf } from './level-steps.js';

const told = (levels: ReturnType<typeof said>) => stepsOf(levels).map(({ level, month }) => `${level} ${month}`);

describe('the steps of a level', () => {
  it('are the months in which another one was said', () => {
    expect(told(said('2024-01', 1, 2, 2, 2, 3))).toEqual(['1 2024-01', '2 2024-06', '3 2025-09']);
  });

  it('go down, too', () => {
    expect(told(said('2024-01', 3, 2))).toEqual(['3 2024-01', '2 2024-06']);
  });

  it('are six at most, the last ones', () => {
    expect(stepsOf(said('2020-01', 1, 2, 3, 4, 3, 2, 1, 2)).map(({ level }) => level)).toEqual([3, 4, 3, 2, 1, 2]);
  });

  it('are none of nothing', () => {
    expect(stepsOf([])).toEqual([]);
  });
});
