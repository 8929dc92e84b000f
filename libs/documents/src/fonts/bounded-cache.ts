/** Longer texts are no words: what was worked out for one is as long, and hardly ever asked for again. */
const LONGEST_KEY = 100;

/** Remembers what was worked out, up to a limit; then starts afresh rather than grow without end. */
export class BoundedCache<K, V> {
  private readonly known = new Map<K, V>();

  constructor(private readonly limit: number) {}

  get size(): number {
    return this.known.size;
  }

  get(key: K, workOut: () => V): V {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const value = workOut();
    if (typeof key === 'string' && key.length > LONGEST_KEY) return value;
    if (this.known.size >= this.limit) this.known.clear();
    this.known.set(key, value);
    return value;
  }
}
