import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';

/** Records that `app.seal` takes at once. */
const BATCH = 1000;
const SOON_MS = 500;

/**
 * Puts the records of reads into their owner's chain. Not with the read: whoever seals holds the chain's lock, and readers of
 * one portfolio would wait for each other. What is lost by a crash is sealed by the portfolio service's sweep.
 */
@Injectable()
export class Sealer implements OnApplicationShutdown {
  private readonly logger = new Logger('log of reads');
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private underway: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** After a read: sealed within a second, together with whatever is read until then. Nobody waits for it. */
  soon(ownerId: string): void {
    this.waiting.add(ownerId);
    this.timer ??= setTimeout(() => void this.settle(), SOON_MS).unref();
  }

  /** All there is of one person, for whoever is about to look at or check the log. */
  async whole(ownerId: string): Promise<void> {
    await this.seal(ownerId, true);
  }

  /** Seals what waits; the promise is kept when nothing of it is underway any more. */
  settle(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const owners = [...this.waiting];
    this.waiting.clear();
    this.underway = this.underway.then(() => this.sealEach(owners));
    return this.underway;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settle();
  }

  private async sealEach(owners: string[]): Promise<void> {
    for (const owner of owners) {
      // The read was answered long ago; the sweep comes back to it.
      await this.seal(owner, false).catch((error: unknown) => {
        this.logger.error(`not sealed: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }

  private async seal(ownerId: string, whole: boolean): Promise<void> {
    const values = [ownerId, this.clock.now(), whole];
    let sealed = BATCH;
    while (sealed === BATCH) {
      const [row] = await this.database.ask({ name: 'seal', text: 'SELECT app.seal($1, $2, $3) AS sealed', values });
      ({ sealed } = row as { sealed: number });
    }
  }
}
