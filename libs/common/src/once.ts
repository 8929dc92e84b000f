/**
 * A long text that is handed over once. What outlives the handing over (under load, the promise of a request that waited is still
 * there when its answer has left) then keeps an empty hand, and not the text (ADR 0010).
 */
export class Once<T> {
  private value: T | null;

  constructor(value: T) {
    this.value = value;
  }

  /** @throws when it was taken before */
  take(): T {
    const { value } = this;
    if (value === null) throw new Error('It is taken once');
    this.value = null;
    return value;
  }
}
