/** Somebody who waits: `go` lets them. */
interface Waiting {
  who: string;
  go: () => void;
}

export interface TurnLimits {
  /** Works under way at the same time. */
  atOnce: number;
  /** Works that wait; of one person half of that. */
  waiting: number;
}

/** A work that took longer makes its person slow for a while. */
const SLOW_MS = 2000;
const SLOW_FOR_MS = 10 * 60_000;

/**
 * Who goes next, where there is room for few at once. First come, first served, but for two things: whoever has nothing under way goes
 * before whoever has; and whoever's works are slow has one under way at a time, so that nobody can hold all the room.
 */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private readonly underway = new Map<string, number>();
  /** Until when somebody counts as slow. */
  private readonly slow = new Map<string, number>();
  private free: number;

  constructor(private readonly limits: TurnLimits) {
    this.free = limits.atOnce;
  }

  get queueLength(): number {
    return this.waiting.length;
  }

  /** Does the work when its turn has come. */
  async take<T>(who: string, full: () => Error, work: () => Promise<T>): Promise<T> {
    await this.turnOf(who, full);
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.end(who, performance.now() - begun);
    }
  }

  private async turnOf(who: string, full: () => Error): Promise<void> {
    if (this.free > 0 && !this.isHeld(who)) {
      this.begin(who);
      return;
    }
    const ofThem = this.waiting.filter((waiting) => waiting.who === who).length;
    if (this.waiting.length >= this.limits.waiting || ofThem >= this.limits.waiting / 2) throw full();
    await new Promise<void>((go) => this.waiting.push({ who, go }));
  }

  private begin(who: string): void {
    this.free -= 1;
    this.underway.set(who, this.underwayOf(who) + 1);
  }

  private end(who: string, ms: number): void {
    this.free += 1;
    const left = this.underwayOf(who) - 1;
    if (left > 0) this.underway.set(who, left);
    else this.underway.delete(who);
    this.judge(who, ms);
    const next = this.next();
    if (!next) return;
    this.waiting.splice(this.waiting.indexOf(next), 1);
    // At once, so that nobody who comes meanwhile takes the room that was given.
    this.begin(next.who);
    next.go();
  }

  private next(): Waiting | undefined {
    const may = this.waiting.filter(({ who }) => !this.isHeld(who));
    return may.find(({ who }) => this.underwayOf(who) === 0) ?? may[0];
  }

  private isHeld(who: string): boolean {
    return this.underwayOf(who) > 0 && (this.slow.get(who) ?? 0) > performance.now();
  }

  private judge(who: string, ms: number): void {
    const now = performance.now();
    for (const [each, until] of this.slow) if (until <= now) this.slow.delete(each);
    if (ms > SLOW_MS) this.slow.set(who, now + SLOW_FOR_MS);
  }

  private underwayOf(who: string): number {
    return this.underway.get(who) ?? 0;
  }
}
