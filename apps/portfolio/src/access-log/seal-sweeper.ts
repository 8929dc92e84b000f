import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { Database } from '#database';

const MINUTE = 60 * 1000;
/** Sealed in one transaction: few enough that nobody waits long for their own. */
const SLICE = 100;

/**
 * Seals what a crash left unsealed, of all people: everything once, and then each minute what was read in the last fifteen.
 * A service that lives seals what it reads by itself.
 */
@Injectable()
export class SealSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('log of reads');
  private readonly rounds = new Rounds(
    () => this.round(),
    (reason) => this.logger.error(`the sweep failed: ${reason}`),
  );
  private isFirst = true;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(MINUTE);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.rounds.end();
  }

  private async round(): Promise<void> {
    const recent = new Date(this.clock.now().getTime() - 15 * MINUTE);
    await this.sweep(this.isFirst ? null : recent);
    this.isFirst = false;
  }

  /** Seals whatever waits among what was read since then; everything, without a time. */
  async sweep(since: Date | null = null): Promise<void> {
    const rows = await this.database.ask({
      name: 'waiting_for_seal',
      text: 'SELECT coalesce(array_agg(owner), ARRAY[]::uuid[]) AS owners FROM app.waiting_for_seal($1) owner',
      values: [since],
    });
    const { owners } = rows[0] as { owners: string[] };
    for (let from = 0; from < owners.length && !this.stopping; from += SLICE) {
      // In one order for everyone, so that two services do not wait for each other.
      let left = owners.slice(from, from + SLICE).sort();
      while (left.length > 0) left = await this.seal(left);
    }
  }

  /** @returns those who may have more */
  private async seal(owners: string[]): Promise<string[]> {
    const rows = await this.database.ask({
      name: 'seal_slice',
      text: `WITH sealed AS MATERIALIZED (SELECT owner, app.seal(owner, $2) AS records FROM unnest($1::uuid[]) owner)
             SELECT owner FROM sealed WHERE records = 1000`,
      values: [owners, this.clock.now()],
    });
    return (rows as { owner: string }[]).map(({ owner }) => owner);
  }
}
