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

  it('keeps nothing of what is too long to be a word: a few of them would fill the memory of all documents', () => {
    const cache = new BoundedCache<string, number>(10);

    expect(['a'.repeat(5000), 'b'.repeat(101)].map((text) => cache.get(text, () => text.length))).toEqual([5000, 101]);
    expect(cache.size).toBe(0);
    cache.get('anticonstitutionnellement', () => 25);
    expect(cache.size).toBe(1);
  });
});
