/** Somebody who waits: `go` lets them. */
interface Waiting {
  who: string;
  since: number;
  go: () => void;
  timer: NodeJS.Timeout | undefined;
}

export interface TurnLimits {
  /** Works under way at the same time, the spare place counted. */
  atOnce: number;
  /** Works that wait; of one person half of that. */
  waiting: number;
  /** How long one waits before one may have the spare place. */
  patienceMs: number;
}

/**
 * Who goes next, where there is room for few at once. First come, first served, but whoever has nothing under way goes before whoever has.
 * One place is spare: it is for whoever has waited for long and has nothing under way. So nobody can hold all places, whatever they ask
 * for, and one place is enough as long as works are short.
 */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private readonly underway = new Map<string, number>();
  private taken = 0;

  constructor(private readonly limits: TurnLimits) {}

  get queueLength(): number {
    return this.waiting.length;
  }

  /**
   * Does the work when its turn has come.
   * @param since when they began to wait, if that was elsewhere before
   */
  async take<T>(who: string, full: () => Error, work: () => Promise<T>, since = performance.now()): Promise<T> {
    await this.turnOf(who, full, since);
    try {
      return await work();
    } finally {
      this.end(who);
      this.admit();
    }
  }

  private async turnOf(who: string, full: () => Error, since: number): Promise<void> {
    if (this.taken < this.usual) {
      this.begin(who);
      return;
    }
    const { waiting, patienceMs } = this.limits;
    const ofThem = this.waiting.filter((each) => each.who === who).length;
    if (this.waiting.length >= waiting || ofThem >= waiting / 2) throw full();
    await new Promise<void>((go) => {
      const timer = setTimeout(() => this.admit(), patienceMs - (performance.now() - since));
      this.waiting.push({ who, since, go, timer });
    });
  }

  /** Lets everybody go who may. At once, so that nobody who comes meanwhile takes the place that was given. */
  private admit(): void {
    for (let next = this.next(); next; next = this.next()) {
      clearTimeout(next.timer);
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.begin(next.who);
      next.go();
    }
  }

  private next(): Waiting | undefined {
    const idle = this.waiting.filter(({ who }) => !this.underway.has(who));
    if (this.taken < this.usual) return idle[0] ?? this.waiting[0];
    if (this.taken >= this.limits.atOnce) return undefined;
    // A timer may come a little before its time.
    const since = performance.now() - this.limits.patienceMs + 1;
    return idle.find((each) => each.since <= since);
  }

  /** All places but the spare one; the only one there is is nobody's spare. */
  private get usual(): number {
    return Math.max(1, this.limits.atOnce - 1);
  }

  private begin(who: string): void {
    this.taken += 1;
    this.underway.set(who, (this.underway.get(who) ?? 0) + 1);
  }

  private end(who: string): void {
    this.taken -= 1;
    const left = (this.underway.get(who) ?? 0) - 1;
    if (left > 0) this.underway.set(who, left);
    else this.underway.delete(who);
  }
}
