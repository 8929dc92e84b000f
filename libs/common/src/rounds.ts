/**
 * Work that a service does by itself: at its start, and then every so often. Nobody waits for it. One round follows the other, so
 * that a long one is not overtaken; a failure is told and is no reason not to serve, for the next round comes.
 */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private underway: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (reason: string) => void,
  ) {}

  begin(everyMs: number): void {
    this.again();
    this.timer = setInterval(() => this.again(), everyMs).unref();
  }

  again(): void {
    this.underway = this.underway
      .then(() => this.work())
      .catch((error: unknown) => this.failed(error instanceof Error ? error.message : String(error)));
  }

  /** Resolves when what was begun is done. */
  async settle(): Promise<void> {
    await this.underway;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.underway;
  }
}
