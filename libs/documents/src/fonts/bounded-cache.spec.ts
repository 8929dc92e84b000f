import { BoundedCache } from './bounded-cache.js';

describe('a bounded cache', () => {
  it('works a thing out once, and forgets rather than grow beyond its limit', () => {
    const cache = new BoundedCache<number, number>(10);
    let worked = 0;
    const square = (n: number) => cache.get(n, () => (worked++, n * n));

    expect([square(3), square(3), worked]).toEqual([9, 9, 1]);
    for (let n = 0; n < 1000; n++) {
      expect(square(n)).toBe(n * n);
      expect(cache.size).toBeLessThanOrEqual(10);
    }
  });
});
