import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';

const DAY = 24 * 60 * 60 * 1000;

/** At start and once a day, what has had its time goes for good: the bin after 30 days, spent links, old sessions, imports left lying, addresses of those who were asked to confirm. */
@Injectable()
export class PurgeService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('purge');
  private timer: NodeJS.Timeout | undefined;
  private underway: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.begin();
    this.timer = setInterval(() => {
      this.begin();
    }, DAY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underway;
  }

  /** Nobody waits for it, and a failure is no reason not to serve: the next one comes. */
  private begin(): void {
    this.underway = this.purge().catch((error: unknown) => {
      this.logger.error(`the purge failed: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  /** Removes everything whose time is over. Files of removed evidence go with the next sweep. */
  async purge(): Promise<void> {
    const values = [this.clock.now()];
    await this.database.ask({ name: 'purge', text: 'SELECT app.purge($1)', values });
    await this.database.ask({ name: 'purge_confirmations', text: 'SELECT app.purge_confirmations($1)', values });
  }
}
