/** Somebody who waits: `go` lets them. */
interface Waiting {
  who: string;
  /** How many of their own they waited behind when they came. */
  round: number;
  go: () => void;
}

export interface TurnLimits {
  /** Works under way at the same time; of one person one less, unless there is one place only. */
  atOnce: number;
  /** Works that wait; of one person half of that. */
  waiting: number;
  /** How long a work lasts, as far as one knows before any was done. */
  usualMs: number;
}

/**
 * Who goes next, where there is room for few at once. First come, first served, but whoever has nothing under way goes before whoever has,
 * and everybody's first before anybody's second. Nobody can hold all places, whatever they ask for.
 */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private readonly underway = new Map<string, number>();
  private taken = 0;
  /** Of late. */
  private meanMs: number;

  constructor(private readonly limits: TurnLimits) {
    this.meanMs = limits.usualMs;
  }

  get queueLength(): number {
    return this.waiting.length;
  }

  /**
   * Does the work when its turn has come.
   * @param full what to refuse with when no more may wait, given the seconds after which there will be room, as far as one can tell
   */
  async take<T>(who: string, full: (seconds: number) => Error, work: () => Promise<T>): Promise<T> {
    await this.turnOf(who, full);
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.meanMs += (performance.now() - begun - this.meanMs) / 16;
      this.end(who);
      this.admit();
    }
  }

  private async turnOf(who: string, full: (seconds: number) => Error): Promise<void> {
    if (this.mayBegin(who)) {
      this.begin(who);
      return;
    }
    const { waiting } = this.limits;
    const ofThem = this.waiting.filter((each) => each.who === who).length;
    if (this.waiting.length >= waiting || ofThem >= waiting / 2) throw full(this.secondsToRoom);
    const round = ofThem + (this.underway.get(who) ?? 0);
    const later = this.waiting.findIndex((each) => each.round > round);
    const place = later === -1 ? this.waiting.length : later;
    await new Promise<void>((go) => this.waiting.splice(place, 0, { who, round, go }));
  }

  /** Lets everybody go who may. At once, so that nobody who comes meanwhile takes the place that was given. */
  private admit(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.begin(next.who);
      next.go();
    }
  }

  private next(): Waiting | undefined {
    const ready = this.waiting.filter(({ who }) => this.mayBegin(who));
    return ready.find(({ who }) => !this.underway.has(who)) ?? ready[0];
  }

  private mayBegin(who: string): boolean {
    const { atOnce } = this.limits;
    return this.taken < atOnce && (this.underway.get(who) ?? 0) < Math.max(1, atOnce - 1);
  }

  private get secondsToRoom(): number {
    return Math.ceil((this.waiting.length * this.meanMs) / this.limits.atOnce / 1000) || 1;
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
