import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { Database } from '#database';

const DAY = 24 * 60 * 60 * 1000;

/** At start and once a day, what has had its time goes for good: the bin after 30 days, spent links, old sessions, imports left lying, addresses of those who were asked to confirm. */
@Injectable()
export class PurgeService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('purge');
  private readonly rounds = new Rounds(
    () => this.purge(),
    (reason) => this.logger.error(`the purge failed: ${reason}`),
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(DAY);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
  }

  /** Removes everything whose time is over. Files of removed evidence go with the next sweep. */
  async purge(): Promise<void> {
    const values = [this.clock.now()];
    await this.database.ask({ name: 'purge', text: 'SELECT app.purge($1)', values });
    await this.database.ask({ name: 'purge_confirmations', text: 'SELECT app.purge_confirmations($1)', values });
  }
}
