import type { DomainError } from '#common';

/** Works that each take much room, one after the other; when as many wait as may, whoever comes is refused. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly mostWaiting: number,
    private readonly busy: () => DomainError,
  ) {}

  /** Does the work when those before it are done, however they ended. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.mostWaiting) throw this.busy();
    this.waiting += 1;
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done.finally(() => (this.waiting -= 1));
  }
}
