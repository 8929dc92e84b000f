/** Somebody who waits: `go` lets them. */
interface Waiting {
  who: string;
  /** Goes after those of a lower one. */
  place: number;
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
 * Who goes next, where there is room for few at once. First come, first served, but everybody's first before anybody's second: for each of
 * their own that they have before it, a work stands as if as many others as may wait had come first. No more than that overtake it, so it
 * waits for ever for nobody. Nobody can hold all places, whatever they ask for.
 */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private readonly underway = new Map<string, number>();
  private taken = 0;
  private come = 0;
  private places: number;
  /** Of late. */
  private meanMs: number;

  constructor(private readonly limits: TurnLimits) {
    this.places = limits.atOnce;
    this.meanMs = limits.usualMs;
  }

  /** From now on so many works may be under way; what is, goes on. */
  set atOnce(places: number) {
    this.places = places;
    this.admit();
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
    const place = this.come++ + waiting * (ofThem + (this.underway.get(who) ?? 0));
    const later = this.waiting.findIndex((each) => each.place > place);
    await new Promise<void>((go) =>
      this.waiting.splice(later === -1 ? this.waiting.length : later, 0, { who, place, go }),
    );
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
    return this.waiting.find(({ who }) => this.mayBegin(who));
  }

  private mayBegin(who: string): boolean {
    return this.taken < this.places && (this.underway.get(who) ?? 0) < Math.max(1, this.places - 1);
  }

  private get secondsToRoom(): number {
    return Math.ceil((this.waiting.length * this.meanMs) / this.places / 1000) || 1;
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
